using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OrderBot.Storage;

/// <summary>One connection, for one thread at a time. Statements have their values as $1, $2, …</summary>
public sealed class Session : IDisposable
{
    private static readonly string[] Names = ["$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12"];
    private readonly Action<Session> _giveBack;
    private readonly Dictionary<string, DbCommand>? _prepared;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);
    private DbTransaction? _transaction;
    private bool _isWriting;

    /// <param name="keepsStatements">Whether statements are prepared once, here; else the driver sees to it.</param>
    internal Session(DbConnection connection, bool keepsStatements, Action<Session> giveBack)
    {
        Connection = connection;
        _prepared = keepsStatements ? new(StringComparer.Ordinal) : null;
        _giveBack = giveBack;
    }

    internal DbConnection Connection { get; }

    /// <summary>Whether somebody keeps it beyond its use in a block.</summary>
    internal bool IsKept { get; set; }

    /// <summary>Whether it was looked, in this transaction, for what other processes have written: while it lasts they cannot write more.</summary>
    internal bool HasLooked { get; set; }

    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        if (Connection is SqliteConnection file)
        {
            return Kept(file, sql).Execute(values);
        }

        using var lease = Statement(sql, values);
        return lease.Command.ExecuteNonQuery();
    }

    /// <summary>Null when there is no row, or nothing in it.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
    {
        if (Connection is SqliteConnection file)
        {
            return Kept(file, sql).First(values) as long?;
        }

        using var lease = Statement(sql, values);
        return lease.Command.ExecuteScalar() is { } found and not DBNull ? Convert.ToInt64(found, CultureInfo.InvariantCulture) : null;
    }

    public string? Text(string sql, params ReadOnlySpan<object?> values)
    {
        if (Connection is SqliteConnection file)
        {
            return Kept(file, sql).First(values) as string;
        }

        using var lease = Statement(sql, values);
        return lease.Command.ExecuteScalar() as string;
    }

    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var lease = Statement(sql, values);
        using var row = lease.Command.ExecuteReader();
        return row.Read() ? read(row) : null;
    }

    public List<T> Each<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var lease = Statement(sql, values);
        using var row = lease.Command.ExecuteReader();
        var all = new List<T>();
        while (row.Read())
        {
            all.Add(read(row));
        }

        return all;
    }

    /// <summary>Statements without values, as many as there are.</summary>
    /// <param name="mayTakeLong">Whether they are waited for however long they take, as an index on much: only where the database is had already.</param>
    public void Script(string sql, bool mayTakeLong = false)
    {
        using var command = Connection.CreateCommand();
        command.CommandTimeout = mayTakeLong ? 0 : command.CommandTimeout;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Commit()
    {
        if (_transaction is null)
        {
            Execute("COMMIT");
        }
        else
        {
            _transaction.Commit();
            EndTransaction();
        }

        _isWriting = false;
    }

    /// <summary>Undoes what was begun and not committed, and gives the connection back.</summary>
    public void Dispose()
    {
        if (_isWriting)
        {
            Undo();
        }

        if (!IsKept)
        {
            _giveBack(this);
        }
    }

    /// <param name="begin">The statement that begins a transaction; null for the driver's own way.</param>
    internal void Begin(string? begin)
    {
        if (begin is null)
        {
            _transaction = Connection.BeginTransaction();
        }
        else
        {
            Execute(begin);
        }

        (_isWriting, HasLooked) = (true, false);
    }

    internal void Close()
    {
        foreach (var command in _prepared?.Values ?? Enumerable.Empty<DbCommand>())
        {
            command.Dispose();
        }

        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        Connection.Dispose();
    }

    private SqliteStatement Kept(SqliteConnection file, string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            _statements[sql] = statement = new SqliteStatement(file, sql);
        }

        return statement;
    }

    private void Undo()
    {
        _isWriting = false;
        try
        {
            if (_transaction is null)
            {
                Execute("ROLLBACK");
            }
            else
            {
                _transaction.Rollback();
            }
        }
        catch (Exception gone) when (gone is DbException or InvalidOperationException)
        {
            // It was undone already, or the connection is gone and with it what was begun.
        }

        EndTransaction();
    }

    private void EndTransaction()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    private Lease Statement(string sql, ReadOnlySpan<object?> values)
    {
        if (_prepared is null)
        {
            return new Lease(Made(sql, values), isOwn: true);
        }

        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Made(sql, values);
            command.Prepare();
            _prepared[sql] = command;
            return new Lease(command, isOwn: false);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return new Lease(command, isOwn: false);
    }

    private DbCommand Made(string sql, ReadOnlySpan<object?> values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            if (_prepared is not null)
            {
                parameter.ParameterName = Names[i];
            }

            parameter.Value = _prepared is null && values[i] is string text ? PostgreSqlText.Of(text) : values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private readonly ref struct Lease(DbCommand command, bool isOwn)
    {
        public DbCommand Command => command;

        public void Dispose()
        {
            if (isOwn)
            {
                command.Dispose();
            }
        }
    }
}
