using Microsoft.Data.Sqlite;

namespace OrderBot.Storage;

/// <summary>
/// Copies what SQLite wrote ahead into its file ("checkpoint") beside the writer, so that no turn waits for the disk meanwhile.
/// What it cannot copy, because the writer is always ahead, the writer copies itself when its log has grown long.
/// </summary>
internal sealed class LogCopier(Func<Session> open) : IDisposable
{
    /// <summary>So many uses of the writer's connection, of which some only read, make a log of some megabytes.</summary>
    private const int Often = 2048;

    private readonly Lock _copying = new();
    private int _uses;
    private bool _isOver;

    /// <summary>The writer's connection was used; who used it holds it still, so that nobody counts beside.</summary>
    public void Used()
    {
        if (++_uses % Often == 0)
        {
            // It waits for the disk, which no thread of the pool should.
            _ = Task.Factory.StartNew(Copy, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>From here on it touches nothing; a copy that is being made is waited for.</summary>
    public void Dispose()
    {
        lock (_copying)
        {
            _isOver = true;
        }
    }

    private void Copy()
    {
        if (!_copying.TryEnter())
        {
            return;
        }

        try
        {
            if (!_isOver)
            {
                using var session = open();
                session.Script("PRAGMA wal_checkpoint(PASSIVE);");
            }
        }
        catch (SqliteException)
        {
            // The next one copies it, or the writer does.
        }
        finally
        {
            _copying.Exit();
        }
    }
}
