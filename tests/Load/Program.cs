using System.Globalization;
using OrderBot.Load;

// dotnet run -c Release --project tests/Load -- [--over http|directline] [--conversations 16] [--seconds 10] [--warmup 5] [--runs 3]
//     [--bot bot/bin/Release/net10.0/OrderBot.dll] [--against another OrderBot.dll] [--Name=value …: settings of the bot]
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

Task<Side> Start(string program) => Side.StartAsync(program, settings, given.GetValueOrDefault("--over", "http"), Number("--conversations", 16));

await using var bot = await Start(given.GetValueOrDefault("--bot", "bot/bin/Release/net10.0/OrderBot.dll"));
var (warmup, seconds, runs) = (Number("--warmup", 5), Number("--seconds", 10), Number("--runs", 3));
await bot.MeasureAsync(warmup);
if (given.TryGetValue("--against", out var program))
{
    await using var other = await Start(program);
    await other.MeasureAsync(warmup);
    await Against.CompareAsync(bot, other, seconds, runs);
    return;
}

for (var run = 0; run < runs; run++)
{
    Console.WriteLine($"{given.GetValueOrDefault("--over", "http")}, {bot.Conversations} conversations: {await bot.MeasureAsync(seconds)}");
}
