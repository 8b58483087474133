using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace OrderBot.Marketplace.Data;

/// <summary>A connection to the shop's file that goes back to its store when it is disposed, and keeps its statements prepared.</summary>
/// <param name="giveBack">Takes it back; false when it is to be closed.</param>
internal sealed class KeptConnection(string connectionString, Func<KeptConnection, bool> giveBack) : SqliteConnection(connectionString)
{
    private const int MostStatements = 200;
    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    /// <summary>A statement that is in nobody's use, with the values that it had last.</summary>
    public SqliteCommand Take(string sql)
    {
        if (!idle.Remove(sql, out var command))
        {
            command = CreateCommand();
            command.CommandText = sql;
        }

        command.Transaction = Transaction;
        return command;
    }

    public void Return(DbCommand command)
    {
        if (idle.Count == MostStatements || !idle.TryAdd(command.CommandText, (SqliteCommand)command))
        {
            command.Dispose();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && State == System.Data.ConnectionState.Open && giveBack(this))
        {
            return;
        }

        foreach (var command in idle.Values)
        {
            command.Dispose();
        }

        idle.Clear();
        base.Dispose(disposing);
    }
}
