using System.Data.Common;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>Sign-ins that their buyer has ended, remembered for as long as their cookies would last.</summary>
internal static class SignOuts
{
    public static int Keep(DbConnection connection, string signIn, DateTimeOffset expires) => connection.Execute(
        "INSERT INTO sign_outs VALUES (@sign_in, @expires) ON CONFLICT (sign_in) DO NOTHING",
        ("@sign_in", signIn),
        ("@expires", expires.ToUnixTimeMilliseconds()));

    public static bool Has(DbConnection connection, string signIn) =>
        connection.Number("SELECT count(*) FROM sign_outs WHERE sign_in = @sign_in", ("@sign_in", signIn)) > 0;
}
