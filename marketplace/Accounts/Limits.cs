using System.Data.Common;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>So many times an hour, counted in the shop's database and by real time.</summary>
internal sealed class Limits(MarketplaceSettings settings)
{
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    public const int MailsAnAccount = 5;
    public const int MailsAnAddress = 30;
    public const int WrongPasswordsAnAccountFromAnAddress = 10;

    /// <summary>From so many on, wherever they come from, an address has only few tries at the account; who knows the password still gets in.</summary>
    public const int WrongPasswordsAnAccount = 100;
    public const int WrongPasswordsWhileManyTry = 3;
    public const int WrongPasswordsAnAddress = 50;

    /// <summary>Takes one of a bucket; false when it is empty. Inside the caller's transaction.</summary>
    public bool TryTake(DbConnection connection, string bucket, int anHour)
    {
        if (!IsLeft(connection, bucket, anHour))
        {
            return false;
        }

        connection.Execute("INSERT INTO takings VALUES (@bucket, @at)", ("@bucket", bucket), ("@at", Now.ToUnixTimeMilliseconds()));
        return true;
    }

    /// <summary>Whether a bucket has one left.</summary>
    public bool IsLeft(DbConnection connection, string bucket, int anHour)
    {
        if (!settings.LimitsEnabled)
        {
            return true;
        }

        connection.Execute("DELETE FROM takings WHERE bucket = @bucket AND at <= @ago", ("@bucket", bucket), ("@ago", (Now - Window).ToUnixTimeMilliseconds()));
        return connection.Number("SELECT count(*) FROM takings WHERE bucket = @bucket", ("@bucket", bucket)) < anHour;
    }

    private DateTimeOffset Now => settings.RealTime.GetUtcNow();
}
