using System.CommandLine;
using OrderBot.Commands.Chat;
using OrderBot.Orders;

namespace OrderBot.Commands;

/// <summary>Talks to the bot in a terminal.</summary>
public static class ChatCommand
{
    public static Command Create()
    {
        var member = new Option<string>("--buyer") { Description = "Chat as this demo buyer, as MB100001." };
        var guest = new Option<bool>("--guest") { Description = "Chat as nobody." };
        var json = new Option<bool>("--json") { Description = "Read a line at a time and print a JSON object for each." };
        var command = new Command("chat", "Talks to the bot in the terminal, on the same data as a running bot. Settings are given as --Name=value.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Add(member);
        command.Add(guest);
        command.Add(json);
        command.SetAction(async (parsed, ct) =>
        {
            CommandSettings.Words(parsed);
            var name = parsed.GetValue(member);
            if (name is null == !parsed.GetValue(guest) || name?.StartsWith("--", StringComparison.Ordinal) == true)
            {
                throw new UsageException("Who is chatting? Type either chat --buyer MB100001, or chat --guest.");
            }

            await using var services = ChatServices.Build(CommandSettings.Configuration(parsed));
            var buyer = name is null ? null : await services.GetRequiredService<IAccountService>().FindAsync(name, ct)
                ?? throw new CommandException($"There is no buyer {name}. The demo buyers are MB100001 and MB100002.");
            var session = ChatServices.Session(services, buyer);
            await session.BeginAsync(ct);
            if (parsed.GetValue(json))
            {
                using var lines = JsonLines.OfConsole();
                await JsonChat.RunAsync(session, lines, ct);
            }
            else
            {
                await TerminalChat.RunAsync(session, buyer, ct);
            }
        });
        return command;
    }
}
