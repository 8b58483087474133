using System.Globalization;
using OrderBot.SmallBotLoad;

// Usage: [--url http://127.0.0.1:3979/api/messages] [--conversations 16] [--seconds 10] [--warmup 5] [--runs 3]
var given = new Dictionary<string, string>();
for (var i = 0; i + 1 < args.Length; i += 2)
{
    given[args[i]] = args[i + 1];
}

int Number(string name, int otherwise) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var load = new Load(new Uri(given.GetValueOrDefault("--url", "http://127.0.0.1:3979/api/messages")), Number("--conversations", 16));
await load.RunAsync(TimeSpan.FromSeconds(Number("--warmup", 5)));
for (var run = Number("--runs", 3); run > 0; run--)
{
    Console.WriteLine(await load.RunAsync(TimeSpan.FromSeconds(Number("--seconds", 10))));
}
