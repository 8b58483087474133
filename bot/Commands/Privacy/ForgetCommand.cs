using System.CommandLine;
using OrderBot.Marketplace;

namespace OrderBot.Commands;

/// <summary>A buyer's data goes, everywhere: what the bot keeps of every conversation, and the embedded shop's account and orders.</summary>
public static class ForgetCommand
{
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
            await using var data = BuyerData.Open(parsed, parsed.GetValue(member) ?? "");
            var conversations = data.Forgetting.Of(data.MemberId);
            foreach (var conversation in conversations)
            {
                data.Forgetting.Forget(conversation);
            }

            data.Forgetting.ForgetNews(data.MemberId);
            var shop = data.Find<BuyerForgetting>();
            var orders = shop is null ? 0 : await shop.ForgetAsync(data.MemberId, ct);
            await Console.Out.WriteLineAsync($"Forgotten: {conversations.Count} conversations, {orders} orders of {data.MemberId}.");
            if (shop is null)
            {
                await Console.Error.WriteLineAsync("Orders and the account are in an order service of your own: delete them there.");
            }
        });
        return command;
    }
}
