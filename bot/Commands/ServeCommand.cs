using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace OrderBot.Commands;

/// <summary>Runs the web host: the shop, the bot and its channels.</summary>
public static class ServeCommand
{
    private const string AnotherAddress = "Another address: ASPNETCORE_URLS=http://localhost:3980";

    public static Command Create()
    {
        var command = new Command("serve", "Runs the bot, its channels and the demo shop (the default). Settings are given as --Name=value or in the environment as Name__Sub.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed, ct));
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var app = WebHost.Build(CommandSettings.Words(parsed));
        await WebHost.WarmAsync(app, ct);
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException busy) when (busy.InnerException is AddressInUseException)
        {
            throw new CommandException($"{busy.Message} Is OrderBot running already? {AnotherAddress}");
        }
        catch (Exception refused) when (refused is SocketException or IOException { InnerException: SocketException })
        {
            throw new CommandException($"The address cannot be listened on: {refused.Message}. {AnotherAddress}");
        }
        catch (InvalidOperationException unsafely) when (app.Urls.Any(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)))
        {
            throw new CommandException($"{unsafely.Message} Without a certificate of its own: {AnotherAddress}");
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return 0;
        }

        await Console.Out.WriteLineAsync($"OrderBot is listening. Open {app.Services.GetRequiredService<OwnAddress>().ForPeople} in a browser.");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
