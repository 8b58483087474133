using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>An order service with the demo buyers' orders, and hands on the other side of it.</summary>
public interface IShop : IAsyncDisposable
{
    IOrderService Orders { get; }

    IAccountService Accounts { get; }

    Task OpenAsync();

    Task SupplyAsync(string number, SupplierAct act, string? text = null);

    /// <summary>Lets time pass, without anybody writing it down.</summary>
    Task PassAsync(TimeSpan time);

    /// <summary>The subjects and texts of the mails so far, newest first.</summary>
    Task<IReadOnlyList<(string To, string Subject, string Text)>> MailsAsync();
}
