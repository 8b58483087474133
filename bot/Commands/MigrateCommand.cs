using System.CommandLine;
using Microsoft.Bot.Builder;
using OrderBot.Commands.Chat;
using OrderBot.Marketplace;
using OrderBot.Storage;

namespace OrderBot.Commands;

/// <summary>Creates the databases or carries them forward, and ends: before a new version's hosts start, which else do it themselves.</summary>
public static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Creates the databases, or carries an older version's forward, and ends. Settings are given as --Name=value.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction(async (parsed, ct) =>
        {
            await using var services = ChatServices.Build(CommandSettings.Configuration(parsed));
            try
            {
                if (services.GetRequiredService<BotSettings>().Orders.Service is null)
                {
                    services.PrepareMarketplace();
                }

                // The bot's own database is made when it is first asked for.
                await services.GetRequiredService<IStorage>().ReadAsync(["migrate"], ct);
            }
            catch (Exception failure) when (StorageFailure.Is(failure) || failure is InvalidOperationException)
            {
                throw new CommandException($"The databases could not be carried forward: {failure.Message}");
            }

            await Console.Out.WriteLineAsync("The databases are of this version.");
        });
        return command;
    }
}
