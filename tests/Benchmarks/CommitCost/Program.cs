using System.Globalization;
using OrderBot.CommitCost;
using OrderBot.Storage;

// dotnet run -c Release --project tests/Benchmarks/CommitCost -- [--conversations 16] [--turns 20000] [--runs 5] [--synchronous Normal|Full]
string Word(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, int otherwise) => int.Parse(Word(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

var (talks, turns, runs) = (Number("--conversations", 16), Number("--turns", 20_000), Number("--runs", 5));
var durability = Word("--synchronous", "Normal") == "Full" ? Durability.PowerLoss : Durability.ProcessDeath;
using var commits = new CommitRun(talks, durability);

// The first run is for the compiler.
await commits.MeasureAsync(turns);
for (var run = 0; run < runs; run++)
{
    var (microseconds, speed) = await commits.MeasureAsync(turns);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{talks} conversations, {durability}: CPU {microseconds:F0} µs a turn's commit, {speed:F0} a second"));
}
