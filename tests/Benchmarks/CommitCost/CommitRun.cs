using System.Diagnostics;
using OrderBot.Storage;

namespace OrderBot.CommitCost;

/// <summary>Talks side by side on a database of their own, of which only the storing is real.</summary>
public sealed class CommitRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orderbot-commits-").FullName;
    private readonly Process _process = Process.GetCurrentProcess();
    private readonly BotDatabase _database;
    private readonly StoredTalk[] _talks;

    public CommitRun(int talks, Durability durability)
    {
        _database = new BotDatabase(new SqliteEngine(Path.Combine(_folder, "bot.db"), durability));
        var store = new TurnStore(_database, new StateStorage(_database, new StateSerializer(), TimeProvider.System), new Inbox(_database), TimeProvider.System);
        _talks = [.. Enumerable.Range(0, talks).Select(number => new StoredTalk(store, number))];
    }

    /// <summary>Stores so many turns: what each cost of the processor in microseconds, and how many there were in a second.</summary>
    public async Task<(double Microseconds, double Speed)> MeasureAsync(int turns)
    {
        var each = turns / _talks.Length;
        _process.Refresh();
        var (cpu, start) = (_process.TotalProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(_talks.Select(talk => Task.Run(async () =>
        {
            for (var turn = 0; turn < each; turn++)
            {
                await talk.TurnAsync();
            }
        })));
        _process.Refresh();
        var count = each * _talks.Length;
        return ((_process.TotalProcessorTime - cpu).TotalMicroseconds / count, count / Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    public void Dispose()
    {
        _database.Dispose();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
