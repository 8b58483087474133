using System.CommandLine;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.Commands;

/// <summary>What can be typed after `dotnet run --project bot --`. Exit 0 fine, 1 failed, 2 wrong usage.</summary>
public static class CommandLine
{
    /// <summary>The commands, as they are typed.</summary>
    internal static IEnumerable<string> Names => Root().Subcommands.Select(command => command.Name);

    private const int Failed = 1;
    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            await Console.Error.WriteLineAsync($"Say {command}--help to see what can be typed.");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong) when (wrong is SettingException or UsageException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUsage;
        }
        catch (OrderServiceException failed)
        {
            await Console.Error.WriteLineAsync($"{failed.Message} Is {SettingNames.OrdersUrl} its address, and {SettingNames.OrdersKey} the key that it asks for?");
            return Failed;
        }
        catch (Exception failed) when (failed is CommandException or NewerDataException)
        {
            await Console.Error.WriteLineAsync(failed.Message);
            return Failed;
        }
        catch (Exception failed) when (StorageFailure.Is(failed))
        {
            await Console.Error.WriteLineAsync($"The database cannot be used: {failed.Message}. It is a file in the folder of {SettingNames.Data}, or with {SettingNames.Storage}=PostgreSql where {SettingNames.PostgreSql} says.");
            return Failed;
        }
        catch (InvalidDataException unreadable)
        {
            await Console.Error.WriteLineAsync($"{unreadable.Message} {unreadable.InnerException?.Message}".TrimEnd());
            return WrongUsage;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("OrderBot: a support bot that cancels orders, looks up where they are and answers questions. Without a command it serves.");
        root.Add(ServeCommand.Create());
        root.Add(ChatCommand.Create());
        root.Add(AskCommand.Create());
        root.Add(UnderstandCommand.Create());
        root.Add(ConsentCommand.Create());
        root.Add(SettingsCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(MigrateCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(ForgetCommand.Create());
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, ct) => ServeCommand.RunAsync(parsed, ct));
        return CommandHelp.For(root);
    }
}
