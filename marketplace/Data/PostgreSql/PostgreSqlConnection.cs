using System.Data.Common;
using Npgsql;

namespace OrderBot.Marketplace.Data;

/// <summary>
/// How the bot and the shop reach a PostgreSQL server: each in a schema of its own, with so many connections at most, and so that
/// both sides soon notice that the other's machine is gone.
/// </summary>
public static class PostgreSqlConnection
{
    /// <summary>The server lets go of the locks of a machine that is gone, or that stands still within a transaction.</summary>
    private const string Vigilance =
        "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c idle_in_transaction_session_timeout=60s";

    /// <param name="connectionString">As whoever runs the program gives it; its own options stay.</param>
    /// <param name="most">The connections to have at most, unless it says another number.</param>
    public static NpgsqlConnectionStringBuilder Of(string connectionString, string schema, int most)
    {
        var words = new NpgsqlConnectionStringBuilder(connectionString)
        {
            SearchPath = schema,

            // A server whose machine is gone says nothing: who waits for it must notice by itself.
            TcpKeepAlive = true,
            TcpKeepAliveTime = 10,
            TcpKeepAliveInterval = 5,
        };
        if (!NamesPoolSize(connectionString))
        {
            words.MaxPoolSize = most;
        }

        words.Options = string.Join(' ', words.Options, Vigilance).Trim();
        return words;
    }

    /// <summary>In either of the driver's spellings.</summary>
    private static bool NamesPoolSize(string connectionString)
    {
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        return given.ContainsKey("Maximum Pool Size") || given.ContainsKey("MaxPoolSize");
    }
}
