using Microsoft.Data.Sqlite;

namespace OrderBot.Storage;

/// <summary>Finds one state by its key; for one thread at a time, prepared once.</summary>
internal sealed class StateReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _key;

    public StateReader(SqliteConnection connection)
    {
        _connection = connection;
        _find = connection.CreateCommand();
        _find.CommandText = "SELECT etag, value FROM state WHERE key = $key";
        _key = _find.Parameters.Add("$key", SqliteType.Text);
        _find.Prepare();
    }

    public (long ETag, byte[] Value)? Find(string key)
    {
        _key.Value = key;
        using var row = _find.ExecuteReader();
        return row.Read() ? (row.GetInt64(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }
}
