using OrderBot.House.Tests.Examples.Right;
using OrderBot.Orders;

namespace OrderBot.House.Tests.Examples.Left;

/// <summary>Breaks the rules that compiled code is tested for, so that each is seen to fail.</summary>
internal sealed class Breaches(IOrderService orders)
{
    public static DateTimeOffset AsksTheClock() => DateTimeOffset.UtcNow;

    public static int NamesAStranger() => new List<Stranger>().Count;

    public static void NamesTheNetwork() => new HttpClient().Dispose();

    public Func<Task> CallsFromWithin() => async () =>
    {
        await Task.Yield();
        await orders.RequestCancellationAsync(new Buyer("MB100001"), "80010005", 1, "", "key", CancellationToken.None);
    };
}
