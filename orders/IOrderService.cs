namespace OrderBot.Orders;

/// <summary>
/// The order service that the bot acts on. Every call says first who is asking; somebody else's order is the same as none.
/// Every call throws <see cref="OrderServiceException"/> when the service cannot be reached or does not answer;
/// everything that was expected to be possible is a value.
/// </summary>
public interface IOrderService
{
    /// <summary>A page of the buyer's orders in a tab, newest first by the time of placing.</summary>
    /// <param name="cursor">Null for the first page, else <see cref="OrderPage.Next"/> of the page before.</param>
    /// <param name="size">Orders a page, 1 to 100.</param>
    Task<OrderPage> ListAsync(Buyer buyer, OrderTab tab, string? cursor, int size, CancellationToken cancellationToken);

    /// <summary>The buyer's order of exactly this number; null when the buyer has none of it.</summary>
    Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken cancellationToken);

    /// <summary>The buyer's orders whose number ends in these digits (3 or more), newest first, at most 20.</summary>
    Task<IReadOnlyList<Order>> FindByLastDigitsAsync(Buyer buyer, string digits, CancellationToken cancellationToken);

    /// <summary>The buyer's orders with an item whose name has all these words, newest first, at most 20.</summary>
    Task<IReadOnlyList<Order>> FindByItemAsync(Buyer buyer, string words, CancellationToken cancellationToken);

    /// <summary>Asks the supplier to cancel. A key seen before gives the stored answer, before anything else is checked.</summary>
    /// <param name="version">The order's version that the buyer saw.</param>
    /// <param name="reason">The buyer's words; may be empty.</param>
    /// <param name="idempotencyKey">The consent's id.</param>
    Task<OrderReceipt> RequestCancellationAsync(Buyer buyer, string number, long version, string reason, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>Takes an open request back; the order goes on.</summary>
    Task<OrderReceipt> WithdrawRequestAsync(Buyer buyer, string number, long version, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>Leaves the supplier a message about an order.</summary>
    Task<OrderReceipt> WriteToSupplierAsync(Buyer buyer, string number, string text, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>What happened since a cursor, in order.</summary>
    /// <param name="buyer">Whose events; null for everybody's, which only the bot's own news follower may ask for.</param>
    /// <param name="cursor">Null for the beginning, else <see cref="OrderEvents.Cursor"/> of the answer before.</param>
    /// <param name="max">At most so many, 1 to 500.</param>
    /// <param name="wait">How long to wait for the first one when there is none; zero answers at once.</param>
    Task<OrderEvents> EventsAsync(Buyer? buyer, string? cursor, int max, TimeSpan wait, CancellationToken cancellationToken);
}
