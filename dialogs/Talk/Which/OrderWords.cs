using System.Globalization;
using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>An order in the buyer's words: its state, its items, its card.</summary>
public sealed class OrderWords(ReplyBook book)
{
    public string State(Order order) => Word(order.Status.ToString());

    public string Tab(OrderTab tab) => Word("Tab" + tab);

    /// <summary>"wireless headphones" or "2 × charging cable, phone stand".</summary>
    public string Items(Order order) => order.Items is [{ Quantity: 1 } only]
        ? only.Name
        : string.Join(", ", order.Items.Select(item => item.Quantity == 1
            ? item.Name
            : book.Reply("ItemTimes", [("count", item.Quantity.ToString(CultureInfo.InvariantCulture)), ("item", item.Name)]).Words));

    public ReplyCard Card(Order order, Spoken spoken)
    {
        var facts = new List<ReplyFact>(6)
        {
            new(Word("FactItems"), Items(order)),
            new(Word("FactTotal"), Spoken.Amount(order.Total)),
            new(Word("FactStatus"), State(order)),
            new(Word("FactSupplier"), order.Supplier),
            new(Word("FactPlaced"), spoken.On(order.PlacedAt)),
        };
        if (order.Tracking is { } tracking)
        {
            facts.Add(new(Word("FactTracking"), tracking));
        }

        return new ReplyCard(book.Reply("CardTitle", [("number", order.Number)]).Words, facts, order.Number);
    }

    private string Word(string heading) => book.Reply(heading).Words;
}
