using System.Text.Json;

namespace OrderBot.Orders.Http;

/// <summary>What a list answers.</summary>
internal sealed record PageAnswer(IReadOnlyList<Order> Orders, IReadOnlyDictionary<OrderTab, int> Counts, string? Next = null);

/// <summary>What a search answers.</summary>
internal sealed record OrdersFound(IReadOnlyList<Order> Orders);

/// <summary>What a request to cancel says.</summary>
internal sealed record CancellationAsk(string Reason);

/// <summary>What a message to the supplier says.</summary>
internal sealed record MessageAsk(string Text);

/// <summary>What /events answers.</summary>
internal sealed record EventsAnswer(IReadOnlyList<EventTold> Events, string Cursor);

/// <summary>The same as its caller takes it: one event that cannot be read must not keep the others back.</summary>
internal sealed record EventsHeard(IReadOnlyList<JsonElement> Events, string Cursor);

/// <summary>An event as it is told; its kind may be one that this reader does not know yet.</summary>
internal sealed record EventTold(string Id, string Kind, string MemberId, string OrderNumber, DateTimeOffset At, string? Text = null);

/// <summary>Whose password or code it is about.</summary>
internal sealed record LoginAsk(string EmailOrMemberId);

/// <summary>A code to be checked.</summary>
internal sealed record CodeAsk(string EmailOrMemberId, string Code);

/// <summary>Whose code it was; nobody's when it was no good.</summary>
internal sealed record CodeAnswer(Buyer? Buyer = null);

/// <summary>An error as RFC 9457 tells it; <paramref name="Outcome"/> is what became of a write, or that there is no such order or buyer.</summary>
internal sealed record Problem(string Title, int Status, string? Detail = null, WriteOutcome? Outcome = null, Order? Order = null);
