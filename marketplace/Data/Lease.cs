using System.Data.Common;

namespace OrderBot.Marketplace.Data;

/// <summary>A statement for one use: kept by its connection where it keeps them, else made for this use alone.</summary>
internal readonly ref struct Lease
{
    private readonly KeptConnection? keeper;

    public Lease(DbConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        keeper = connection as KeptConnection;
        if (keeper is null)
        {
            Command = connection.Statement(sql, values);
            return;
        }

        Command = keeper.Take(sql);
        var parameters = Command.Parameters;
        for (var at = 0; at < values.Length; at++)
        {
            if (at == parameters.Count || parameters[at].ParameterName != values[at].Name)
            {
                parameters.Clear();
                Command.Add(values);
                return;
            }

            parameters[at].Value = Sql.Stored(values[at].Value);
        }
    }

    public DbCommand Command { get; }

    public void Dispose()
    {
        if (keeper is null)
        {
            Command.Dispose();
        }
        else
        {
            keeper.Return(Command);
        }
    }
}
