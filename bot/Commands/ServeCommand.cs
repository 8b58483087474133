using System.CommandLine;

namespace OrderBot.Commands;

/// <summary>Runs the web host: the shop, the bot and its channels.</summary>
public static class ServeCommand
{
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
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new CommandException($"{busy.Message} Is OrderBot running already? Another address: ASPNETCORE_URLS=http://localhost:3980");
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
