using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Pages;

/// <summary>An order's particulars, as its buyer and its supplier see them.</summary>
internal static class OrderFacts
{
    public static Html Of(Order order, Spoken speak) => Html.Of($"""
        <ul class="items">{Html.Each(order.Items, item => Html.Of($"<li>{item.Quantity} × {item.Name}, {Spoken.Price(item.Price)}</li>"))}</ul>
        <dl>
        <dt>Total</dt><dd>{Spoken.Price(order.Total)}</dd>
        <dt>Supplier</dt><dd>{order.Supplier}</dd>
        <dt>Placed</dt><dd>{speak.When(order.PlacedAt)}</dd>
        {Instant("Paid", order.PaidAt, speak, order.Payment is { } payment ? $" by {Spoken.Payment(payment)}" : "")}
        {Instant("Shipped", order.ShippedAt, speak, order.Tracking is { } tracking ? $", tracking number {tracking}" : "")}
        {Instant("Delivered", order.DeliveredAt, speak)}
        {Instant("Cancelled", order.CancelledAt, speak)}
        {Instant("Asked to cancel", order.Request?.RequestedAt, speak, order.Request is { } request ? $", {Outcome(request)}{(request.Reason.Length > 0 ? $": “{request.Reason}”" : "")}" : "")}
        </dl>
        """);

    public static Html Messages(List<OrderMessage> messages, string buyer, string supplier, Spoken speak) => messages.Count == 0
        ? Html.Of($"""<p class="quiet">No messages yet.</p>""")
        : Html.Of($"""
            <ul class="messages">{Html.Each(messages, message => Html.Of($"""
            <li><strong>{(message.BySupplier ? supplier : buyer)}</strong>, {speak.When(message.At)}: {message.Text}</li>
            """))}</ul>
            """);

    private static Html Instant(string name, DateTimeOffset? at, Spoken speak, string more = "") =>
        at is { } instant ? Html.Of($"<dt>{name}</dt><dd>{speak.When(instant)}{more}</dd>") : Html.None;

    private static string Outcome(CancellationRequest request) => request.Outcome switch
    {
        RequestOutcome.Open => "not answered yet",
        RequestOutcome.Agreed => "the supplier agreed",
        RequestOutcome.Refused => "the supplier did not agree",
        RequestOutcome.Withdrawn => "withdrawn",
        _ => "it shipped meanwhile",
    };
}
