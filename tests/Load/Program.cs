using System.Globalization;
using OrderBot.Load;

// dotnet run -c Release --project tests/Load -- [--over http|directline] [--conversations 16] [--seconds 10] [--warmup 5] [--runs 3]
//     [--bot bot/bin/Release/net10.0/OrderBot.dll] [--Name=value …: settings of the bot]
var given = new Dictionary<string, string>();
var settings = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i].Contains('=', StringComparison.Ordinal))
    {
        settings.Add(args[i]);
    }
    else if (i + 1 < args.Length)
    {
        given[args[i]] = args[++i];
    }
}

int Number(string name, int otherwise) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

await using var bot = await BotUnderLoad.StartAsync(given.GetValueOrDefault("--bot", "bot/bin/Release/net10.0/OrderBot.dll"), settings);
var over = given.GetValueOrDefault("--over", "http");
var callers = await Task.WhenAll(Enumerable.Range(0, Number("--conversations", 16)).Select(
    number => over == "directline" ? SocketCaller.ConnectAsync(bot.Url, number) : HttpCaller.ConnectAsync(bot.Url, number)));
await LoadRun.MeasureAsync(callers, bot.ProcessId, TimeSpan.FromSeconds(Number("--warmup", 5)));
for (var run = Number("--runs", 3); run > 0; run--)
{
    Console.WriteLine($"{over}, {callers.Length} conversations: {await LoadRun.MeasureAsync(callers, bot.ProcessId, TimeSpan.FromSeconds(Number("--seconds", 10)))}");
}

foreach (var caller in callers)
{
    caller.Dispose();
}
