using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>What cannot be asked is not asked, and what a service answers beside its document is not believed.</summary>
public sealed class NonsenseTests
{
    private static readonly Buyer Ana = new("MB100001");
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData("8001-0005")]
    [InlineData("../80010005")]
    [InlineData("")]
    [InlineData("12345678901234567890123456789012345678901")]
    public async Task What_is_no_number_is_no_order_and_nobody_is_asked(string number)
    {
        await using var service = await TroubledService.OpenAsync((_, _) => Task.CompletedTask);
        await using var caller = service.Caller();
        Assert.Null(await Orders(caller).FindAsync(Ana, number, Never));
        Assert.Equal(WriteOutcome.NotFound, (await Orders(caller).RequestCancellationAsync(Ana, number, 1, "", "k", Never)).Outcome);
        Assert.Equal(WriteOutcome.NotFound, (await Orders(caller).WriteToSupplierAsync(Ana, number, "hello", "k", Never)).Outcome);
        Assert.Equal(0, service.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("MB1\0")]
    public async Task What_is_no_member_id_is_nobody_and_never_part_of_an_address(string memberId)
    {
        await using var service = await TroubledService.OpenAsync((_, _) => Task.CompletedTask);
        await using var caller = service.Caller();
        Assert.Null(await Accounts(caller).FindAsync(memberId, Never));
        await Assert.ThrowsAsync<ArgumentException>(() => Orders(caller).FindAsync(new Buyer(memberId), "80010005", Never));
        Assert.Equal(0, service.Calls);
    }

    [Theory]
    [InlineData("{\"orders\":[],\"counts\":{}}")]
    [InlineData("{\"orders\":[],\"counts\":{\"All\":0}}")]
    [InlineData("{\"orders\":[null],\"counts\":{\"All\":1,\"AwaitingPayment\":0,\"AwaitingShipment\":0,\"AwaitingDelivery\":0,\"Completed\":0,\"Cancelled\":0}}")]
    public async Task A_page_that_makes_no_sense_is_not_believed(string body)
    {
        await using var service = await AnsweringAsync(StatusCodes.Status200OK, body);
        await using var caller = service.Caller();
        await FailsAsync(Orders(caller).ListAsync(Ana, OrderTab.All, null, 5, Never));
    }

    [Fact]
    public async Task A_finding_that_makes_no_sense_is_not_believed()
    {
        await using var service = await AnsweringAsync(StatusCodes.Status200OK, "{\"orders\":[null]}");
        await using var caller = service.Caller();
        await FailsAsync(Orders(caller).FindByItemAsync(Ana, "headphones", Never));
        await FailsAsync(Orders(caller).FindByLastDigitsAsync(Ana, "005", Never));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"events\":[]}")]
    [InlineData("{\"events\":[],\"cursor\":null}")]
    [InlineData("{\"cursor\":\"1\"}")]
    [InlineData("{\"events\":null,\"cursor\":\"1\"}")]
    [InlineData("{\"events\":{},\"cursor\":\"1\"}")]
    public async Task News_that_makes_no_sense_is_not_believed(string body)
    {
        await using var service = await AnsweringAsync(StatusCodes.Status200OK, body);
        await using var caller = service.Caller();
        await FailsAsync(Orders(caller).EventsAsync(Ana, null, 10, TimeSpan.Zero, Never));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"1\",\"kind\":\"Shipped\",\"memberId\":null,\"orderNumber\":\"80010005\",\"at\":\"2026-11-22T03:00:00Z\"}")]
    [InlineData("{\"id\":\"1\",\"kind\":\"Shipped\",\"memberId\":\"MB100001\",\"orderNumber\":\"80010005\",\"at\":\"yesterday\"}")]
    [InlineData("{\"id\":\"1\",\"kind\":\"Shipped\",\"memberId\":\"MB100001\",\"orderNumber\":80010005,\"at\":\"2026-11-22T03:00:00Z\"}")]
    public async Task An_event_that_cannot_be_read_keeps_no_other_back(string broken)
    {
        const string Whole = "{\"id\":\"2\",\"kind\":\"Shipped\",\"memberId\":\"MB100001\",\"orderNumber\":\"80010005\",\"at\":\"2026-11-22T03:00:00Z\"}";
        await using var service = await AnsweringAsync(StatusCodes.Status200OK, $"{{\"events\":[{broken},{Whole},{broken}],\"cursor\":\"3\"}}");
        await using var caller = service.Caller();
        var told = await Orders(caller).EventsAsync(Ana, null, 10, TimeSpan.Zero, Never);
        Assert.Equal(("2", "3"), (Assert.Single(told.Events).Id, told.Cursor));
    }

    [Fact]
    public async Task Who_hears_only_what_cannot_be_read_goes_on_behind_it()
    {
        await using var service = await AnsweringAsync(StatusCodes.Status200OK, "{\"events\":[null],\"cursor\":\"1\"}");
        await using var caller = service.Caller();
        var told = await Orders(caller).EventsAsync(Ana, null, 10, TimeSpan.Zero, Never);
        Assert.Empty(told.Events);
        Assert.Equal("1", told.Cursor);
    }

    [Theory]
    [InlineData(StatusCodes.Status200OK)]
    [InlineData(StatusCodes.Status204NoContent)]
    public async Task A_mail_is_asked_for_only_when_that_was_accepted(int status)
    {
        await using var service = await AnsweringAsync(status, "");
        await using var caller = service.Caller();
        await FailsAsync(Accounts(caller).RequestPasswordResetAsync("MB100001", "k", Never));
        await FailsAsync(Accounts(caller).SendSignInCodeAsync("MB100001", "k", Never));
    }

    [Theory]
    [InlineData(StatusCodes.Status409Conflict, "Changed")]
    [InlineData(StatusCodes.Status412PreconditionFailed, "NotAllowed")]
    [InlineData(StatusCodes.Status404NotFound, "KeyReused")]
    [InlineData(StatusCodes.Status422UnprocessableEntity, "NotFound")]
    public async Task An_outcome_with_the_status_of_another_is_not_believed(int status, string outcome)
    {
        await using var service = await AnsweringAsync(status, $"{{\"title\":\"No\",\"status\":{status},\"outcome\":\"{outcome}\"}}");
        await using var caller = service.Caller();
        await FailsAsync(Orders(caller).RequestCancellationAsync(Ana, "80010005", 1, "", "k", Never));
    }

    private static Task<TroubledService> AnsweringAsync(int status, string body) => TroubledService.OpenAsync(async (context, _) =>
    {
        context.Response.StatusCode = status;
        if (body.Length > 0)
        {
            await context.Response.WriteAsync(body);
        }
    });

    private static IOrderService Orders(ServiceProvider caller) => caller.GetRequiredService<IOrderService>();

    private static IAccountService Accounts(ServiceProvider caller) => caller.GetRequiredService<IAccountService>();

    private static Task<OrderServiceException> FailsAsync(Task call) => Assert.ThrowsAsync<OrderServiceException>(() => call);
}
