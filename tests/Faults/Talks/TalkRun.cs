using System.Globalization;
using OrderBot.Faults.Tests.Buyers;
using OrderBot.Marketplace;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>Holds a whole talk while bots and databases die, lets the bot come to rest, and looks at everything that was said and done.</summary>
/// <param name="meanwhile">Happens while something is said or done.</param>
/// <param name="stop">Happens after the talk, for what a bot does when it comes back.</param>
/// <param name="deaths">How many bots and databases have died.</param>
internal sealed class TalkRun(WholeTalk talk, StubbornBuyer buyer, Action meanwhile, Action stop, Func<int> deaths)
{
    /// <summary>Harmless questions about orders of which no talk speaks.</summary>
    private static readonly (string Says, string Hears) Awake = ("where is my order 80010002", "OrderStatus.Shipped");
    private static readonly (string Says, string Hears) One = ("where is my order 80010011", "OrderStatus.Delivered"), Other = ("where is my order 80010001", "OrderStatus.Completed");

    public async Task HoldAsync(MarketplaceSettings shop)
    {
        await buyer.ArriveAsync(WholeTalk.Member);
        foreach (var turn in talk.Turns)
        {
            var doing = DoAsync(turn);
            meanwhile();
            await doing;
            await HearAsync(turn.IsNews && !buyer.HearsNews ? [] : turn.Hears);
        }

        stop();
        await SettleAsync();
        await CheckAsync(shop);
    }

    private Task DoAsync(TalkTurn turn) => (turn.Does.Sign, turn.Does.Text.Split(' ')) switch
    {
        ('!', [var act, var order]) => buyer.SupplierAsync(act, order),
        ('+', [var by]) => buyer.AdvanceAsync(TimeSpan.Parse(by, CultureInfo.InvariantCulture)),
        _ => buyer.SayAsync(turn.Does.Text),
    };

    private async Task HearAsync(IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            await buyer.HearAsync(label);
        }
    }

    /// <summary>
    /// When an answer has come, the shop is back from its last trouble. News is told in order, so what was told twice has been when later news comes; and what waits in a conversation is said before
    /// any answer that comes after it.
    /// </summary>
    private async Task SettleAsync()
    {
        await buyer.SayAsync(Awake.Says);
        await buyer.HearAsync(Awake.Hears);
        if (buyer.HearsNews)
        {
            await buyer.SupplierAsync("ship", "80010003");
            await buyer.HearAsync("OrderNews.Shipped");
        }

        await buyer.SayAtOnceAsync(One.Says, Other.Says);
        await HearAsync([One.Hears, Other.Hears]);
    }

    private async Task CheckAsync(MarketplaceSettings settings)
    {
        var heard = await buyer.HeardAsync();
        var expected = new ExpectedWords(buyer.HearsAgain);
        if (buyer.Greeting is { } greeting)
        {
            expected.Turn(greeting);
        }

        foreach (var turn in talk.Turns)
        {
            if (turn.IsNews && !buyer.HearsNews)
            {
                expected.LaterNews(turn.Hears);
            }
            else
            {
                expected.Turn(turn.Hears);
            }
        }

        expected.Turn(Awake.Hears);
        if (buyer.HearsNews)
        {
            expected.Turn("OrderNews.Shipped");
        }

        expected.AtOnce(One.Hears, Other.Hears);
        expected.Check(heard, deaths());
        var books = await ShopBooks.ReadAsync(settings, talk.Order);
        Assert.Equal(talk.Events, books.Events.Select(one => one.Kind));
        Assert.Equal(talk.Written, books.Written);
        Truth.Check(heard, books, heard.Select(one => one.Label));
    }
}
