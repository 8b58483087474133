using OrderBot.Dialogs.Consent;
using OrderBot.Orders;

namespace OrderBot.Consent.Tests;

public class ConsentedOrdersTests
{
    private readonly WrittenOrders _orders = new();

    [Fact]
    public async Task A_consent_cancels_the_order_and_version_that_it_names_once()
    {
        var consent = await ConsentAsync(ConsentedOrders.RequestCancellation);

        await new ConsentedOrders(_orders).RequestCancellationAsync(AskedBuyer.Buyer, consent, "it is late", default);

        Assert.Equal([$"cancel 80010005 as of 7 for TB1001 because it is late, once {consent.Question.Id}"], _orders.Written);
    }

    [Fact]
    public async Task A_consent_withdraws_the_request_that_it_names_once()
    {
        var consent = await ConsentAsync(ConsentedOrders.WithdrawRequest);

        await new ConsentedOrders(_orders).WithdrawRequestAsync(AskedBuyer.Buyer, consent, default);

        Assert.Equal([$"withdraw 80010005 as of 7 for TB1001, once {consent.Question.Id}"], _orders.Written);
    }

    [Fact]
    public async Task A_consent_to_one_act_is_none_to_another()
    {
        var cancel = await ConsentAsync(ConsentedOrders.RequestCancellation);
        var withdraw = await ConsentAsync(ConsentedOrders.WithdrawRequest);
        var orders = new ConsentedOrders(_orders);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => orders.WithdrawRequestAsync(AskedBuyer.Buyer, cancel, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => orders.RequestCancellationAsync(AskedBuyer.Buyer, withdraw, "", default));

        Assert.Contains("A consent to RequestCancellation is none to WithdrawRequest", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_orders.Written);
    }

    [Fact]
    public async Task A_consent_is_nobody_elses()
    {
        var consent = await ConsentAsync(ConsentedOrders.RequestCancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new ConsentedOrders(_orders).RequestCancellationAsync(new Buyer("TB1002"), consent, "", default));

        Assert.Empty(_orders.Written);
    }

    private static async Task<GivenConsent> ConsentAsync(string act) => (await new AskedBuyer(act).AnswersAsync("yes"))!.Given!;
}
