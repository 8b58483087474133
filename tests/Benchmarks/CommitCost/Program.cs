using System.Diagnostics;
using System.Globalization;
using OrderBot.CommitCost;
using OrderBot.Storage;

// dotnet run -c Release --project tests/Benchmarks/CommitCost -- [--conversations 16] [--turns 20000] [--runs 5] [--synchronous Normal|Full]
string Word(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, int otherwise) => int.Parse(Word(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

var (talks, turns, runs) = (Number("--conversations", 16), Number("--turns", 20_000), Number("--runs", 5));
var durability = Word("--synchronous", "Normal") == "Full" ? Durability.PowerLoss : Durability.ProcessDeath;
var folder = Directory.CreateTempSubdirectory("orderbot-commits-").FullName;
try
{
    using var database = new BotDatabase(new SqliteEngine(Path.Combine(folder, "bot.db"), durability));
    var store = new TurnStore(database, new StateStorage(database, new StateSerializer(), TimeProvider.System), new Inbox(database), TimeProvider.System);
    StoredTalk[] all = [.. Enumerable.Range(0, talks).Select(number => new StoredTalk(store, number))];
    using var process = Process.GetCurrentProcess();

    // The first run is for the compiler.
    for (var run = 0; run <= runs; run++)
    {
        process.Refresh();
        var (cpu, start) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(all.Select(talk => Task.Run(async () =>
        {
            for (var turn = 0; turn < turns / talks; turn++)
            {
                await talk.TurnAsync();
            }
        })));
        process.Refresh();
        var each = (process.TotalProcessorTime - cpu).TotalMicroseconds / (turns / talks * talks);
        if (run > 0)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{talks} conversations, {durability}: CPU {each:F0} µs a turn's commit, {turns / Stopwatch.GetElapsedTime(start).TotalSeconds:F0} a second"));
        }
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
