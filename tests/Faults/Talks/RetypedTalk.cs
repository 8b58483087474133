using OrderBot.Faults.Tests.Buyers;
using OrderBot.Marketplace;
using OrderBot.Orders;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>
/// A buyer whose words come as new ones each time: when no answer comes, he types again, or thinks better of it. What the bot says
/// then is so, and however often he says it, there is one request, or none.
/// </summary>
internal sealed class RetypedTalk(Random fate, EmulatorBuyer buyer, Action meanwhile)
{
    private const string Order = "80010005";
    private const string Wish = "cancel order 80010005";

    /// <summary>Far more than it takes.</summary>
    private const int MostWords = 200;

    private static readonly HashSet<string> Ends = ["CancelPaidOrder.RequestSent", "CancelPaidOrder.AlreadyRequested", "CancelPaidOrder.NotSent"];

    private readonly string answer = fate.Next(4) == 0 ? "no" : "yes";

    public async Task HoldAsync(MarketplaceSettings shop)
    {
        await buyer.ArriveAsync(WholeTalk.Member);
        var wavers = fate.Next(2) == 0;
        var (says, last) = (Wish, "");
        for (var count = 0; !Ends.Contains(last); count++)
        {
            Assert.True(count < MostWords, $"The talk does not end; the last that was heard is {last}.");
            var saying = buyer.SayOnceAsync(says);
            meanwhile();
            if (await saying)
            {
                last = (await buyer.HeardAsync())[^1].Label;
                says = Next(last);
            }
            else
            {
                says = says == "yes" && wavers ? "no" : says;
                await buyer.FindAsync();
            }
        }

        // One alone settles nothing any more: the question that it answers is gone.
        await buyer.LateAsync(fate);
        await CheckAsync(shop, isDeclined: last == "CancelPaidOrder.NotSent");
    }

    private string Next(string heard) => heard switch
    {
        "CancelPaidOrder.AskWhy" or "CancelPaidOrder.WhyUnclear" => "wrong size",
        "CancelPaidOrder.AskForConsent" or "CancelPaidOrder.ConsentUnclear" => answer,
        _ when Heard.Troubles.Contains(heard) => "try again",
        _ => Wish,
    };

    private async Task CheckAsync(MarketplaceSettings shop, bool isDeclined)
    {
        var books = await ShopBooks.ReadAsync(shop, Order);
        var done = books.Events.Select(one => one.Kind).ToArray();
        Assert.True(done is [OrderEventKind.CancellationRequested] || (isDeclined && done is []), $"{string.Join(", ", done)} came of\n{string.Join('\n', buyer.Transcript)}");
        Truth.Check(await buyer.HeardAsync(), books, buyer.Transcript);
    }
}
