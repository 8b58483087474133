using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using OrderBot;
using OrderBot.Faults.Host;

// The bot as it is, but that it dies when it has come so many moments far; 0: it lives.
var death = new Death(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture));
await using var app = WebHost.Build(args[1..], services => services.MakeMortal(death));
await WebHost.WarmAsync(app, default);

// What an earlier life has left is sent from the very start.
death.MayCome();
await app.StartAsync();
await Console.Out.WriteLineAsync("OrderBot is listening.");
await app.WaitForShutdownAsync();
