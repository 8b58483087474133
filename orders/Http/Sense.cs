using System.Net;
using System.Text.Json;

namespace OrderBot.Orders.Http;

/// <summary>What a service may say and be believed.</summary>
internal static class Sense
{
    /// <summary>Whether an order holds together.</summary>
    public static bool Has(Order? order) =>
        order is not null
        && order.Number.Length > 0 && order.Number.All(char.IsAsciiDigit)
        && order.Items.All(item => item is not null)
        && order.CancelledBecause is null == (order.Status != OrderStatus.Cancelled)
        && (order.Status != OrderStatus.CancellationRequested || order.Request?.Outcome == RequestOutcome.Open);

    /// <summary>Whether the document answers this outcome with this status.</summary>
    public static bool Fits(HttpStatusCode status, WriteOutcome outcome) => (status, outcome) is
        (HttpStatusCode.NotFound, WriteOutcome.NotFound)
        or (HttpStatusCode.PreconditionFailed, WriteOutcome.Changed)
        or (HttpStatusCode.Conflict, WriteOutcome.NotAllowed)
        or (HttpStatusCode.UnprocessableContent, WriteOutcome.KeyReused);

    /// <summary>The events that can be read and are of the kinds that we know; a service may grow others.</summary>
    public static List<OrderEvent> Known(IReadOnlyList<JsonElement> told)
    {
        var known = new List<OrderEvent>(told.Count);
        foreach (var written in told)
        {
            if (Event(written) is { } one && Enum.TryParse<OrderEventKind>(one.Kind, out var kind) && kind.ToString() == one.Kind)
            {
                known.Add(new OrderEvent(one.Id, kind, one.MemberId, one.OrderNumber, one.At, one.Text));
            }
        }

        return known;
    }

    /// <summary>A name as one piece of a path; null when it cannot be one.</summary>
    public static string? Segment(string name) => name is "" or "." or ".." || name.Contains('\0', StringComparison.Ordinal) ? null : Uri.EscapeDataString(name);

    private static EventTold? Event(JsonElement written)
    {
        try
        {
            return written.Deserialize(OrdersJson.Default.EventTold);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
