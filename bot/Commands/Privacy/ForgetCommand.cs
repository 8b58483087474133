using System.CommandLine;
using OrderBot.Marketplace;
using OrderBot.Storage;

namespace OrderBot.Commands;

/// <summary>A buyer's data goes, everywhere: what the bot keeps of every conversation, and the embedded shop's account and orders.</summary>
public static class ForgetCommand
{
    /// <summary>A bot beside may have had a turn under way that is stored only now.</summary>
    private static readonly TimeSpan BeforeLastLook = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var member = new Argument<string>("memberId") { Arity = ArgumentArity.ZeroOrOne, Description = "Whose data, as MB100001." };
        var command = new Command("forget", "Deletes everything that is kept about a buyer. Settings are given as --Name=value.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Add(member);
        command.SetAction(async (parsed, ct) =>
        {
            await using var data = await BuyerData.OpenAsync(parsed, parsed.GetValue(member) ?? "", ct);
            await ForgetAsync(data, ct);
        });
        return command;
    }

    private static async Task ForgetAsync(BuyerData data, CancellationToken ct)
    {
        var talks = await data.Forgetting.ForgetAsync(data.Members, ct);
        var shop = data.Find<BuyerForgetting>() is { } marketplace ? await marketplace.ForgetAsync(data.MemberId, ct) : null;
        if (talks.Rows == 0 && shop is null or { Rows: 0 } && data.Buyer is null)
        {
            throw new CommandException($"Nobody of the Member ID {data.MemberId} is known, and nothing is kept about one: there is nothing to forget.");
        }

        await Task.Delay(BeforeLastLook, data.Get<TimeProvider>(), ct);
        talks += await data.Forgetting.ForgetAsync(data.Members, ct);
        var leavesNoTrace = data.Get<BotDatabase>().LeaveNoTrace() & shop?.LeavesNoTrace != false;
        await Console.Out.WriteLineAsync($"Forgotten: {talks.Conversations} conversations, {shop?.Orders ?? 0} orders of {data.MemberId}.");
        if (talks.Shared > 0)
        {
            await Console.Out.WriteLineAsync($"In {talks.Shared} more conversations others take part: what {data.MemberId} said there went, what the others said stays.");
        }

        if (shop is null)
        {
            await Console.Error.WriteLineAsync("Orders and the account are in an order service of your own: delete them there.");
        }

        if (!leavesNoTrace)
        {
            await Console.Error.WriteLineAsync("The file's free space could not be cleared while it is in use, or because it is large. To clear it too, stop the bot and run VACUUM on the .db files in the data folder.");
        }
    }
}
