using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Orders;
using OrderBot.Orders.Http;

namespace OrderBot.Contracts.Tests;

/// <summary>Whatever the service or the wire does, the caller hears one kind of exception, and whether a write may be done.</summary>
public sealed class TroubleTests
{
    private const string Order = """
        {"number":"80010005","version":3,"status":"AwaitingShipment","placedAt":"2026-11-22T03:00:00+00:00","payment":"Card","paidAt":"2026-11-22T03:10:00Z",
        "items":[{"name":"Headphones","quantity":1,"price":{"amount":59.90,"currency":"USD"}}],"total":{"amount":59.90,"currency":"USD"},"supplier":"Northlight","grown":{"later":true}}
        """;

    private static readonly Buyer Ana = new("MB100001");

    [Fact]
    public async Task A_refused_connection_did_nothing()
    {
        await using var caller = TroubledService.Caller(TroubledService.Nowhere());
        Assert.False((await FailsAsync(Write(caller))).MaybeDone);
        Assert.False((await FailsAsync(Read(caller))).MaybeDone);
    }

    [Fact]
    public async Task A_write_that_nobody_answers_may_be_done_and_is_repeated_with_its_key()
    {
        var keys = new HashSet<string>();
        await using var service = await TroubledService.OpenAsync(async (context, _) =>
        {
            lock (keys)
            {
                keys.Add(context.Request.Headers["Idempotency-Key"].ToString());
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        await using var caller = service.Caller(settings => settings with { OneTry = TimeSpan.FromMilliseconds(100) });
        Assert.True((await FailsAsync(Write(caller))).MaybeDone);
        Assert.Equal((3, "k"), (service.Calls, Assert.Single(keys)));
    }

    [Fact]
    public async Task All_tries_together_take_no_longer_than_they_may()
    {
        await using var service = await TroubledService.OpenAsync((context, _) =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        await using var caller = service.Caller(settings => settings with { OneTry = TimeSpan.FromSeconds(30), InAll = TimeSpan.FromMilliseconds(150) });
        Assert.True((await FailsAsync(Write(caller))).MaybeDone);
        Assert.Equal(1, service.Calls);
    }

    [Fact]
    public async Task A_cut_answer_is_asked_for_again()
    {
        await using var service = await TroubledService.OpenAsync(async (context, call) =>
        {
            context.Response.ContentLength = call < 3 ? 5000 : null;
            await context.Response.WriteAsync(Order);
            await context.Response.Body.FlushAsync();
            if (call < 3)
            {
                context.Abort();
            }
        });
        await using var caller = service.Caller();
        Assert.Equal(WriteOutcome.Done, (await Write(caller)).Outcome);
        Assert.Equal(3, service.Calls);
    }

    [Fact]
    public async Task A_check_of_a_code_whose_answer_is_lost_is_repeated_with_its_key()
    {
        var keys = new List<string>();
        await using var service = await TroubledService.OpenAsync(async (context, call) =>
        {
            lock (keys)
            {
                keys.Add(context.Request.Headers["Idempotency-Key"].ToString());
            }

            if (call < 3)
            {
                context.Abort();
                return;
            }

            await context.Response.WriteAsync("""{"buyer":{"memberId":"MB100001"}}""");
        });
        await using var caller = service.Caller();
        var buyer = await caller.GetRequiredService<IAccountService>().CheckSignInCodeAsync("MB100001", "123456", "k", CancellationToken.None);
        Assert.Equal("MB100001", buyer?.MemberId);
        Assert.Equal(["k", "k", "k"], keys);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(503, true)]
    [InlineData(429, false)]
    [InlineData(401, false)]
    [InlineData(400, false)]
    [InlineData(302, false)]
    [InlineData(404, false)]
    [InlineData(200, true)]
    public async Task An_answer_that_is_none_of_the_documents_is_an_exception(int status, bool maybeDone)
    {
        await using var service = await TroubledService.OpenAsync(async (context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            await context.Response.WriteAsync("<html>Something in between</html>");
        });
        await using var caller = service.Caller();
        Assert.Equal(maybeDone, (await FailsAsync(Write(caller))).MaybeDone);
        Assert.False((await FailsAsync(Read(caller))).MaybeDone);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"number\":\"80010005\"}")]
    [InlineData("AwaitingShipment>Lost")]
    [InlineData("\"AwaitingShipment\">3")]
    [InlineData("AwaitingShipment>Cancelled")]
    [InlineData("AwaitingShipment>CancellationRequested")]
    [InlineData("80010005>80010006")]
    [InlineData("80010005>../1")]
    [InlineData("\"supplier\":\"Northlight\">\"supplier\":null")]
    [InlineData("59.90>\"59.90\"")]
    [InlineData("2026-11-22T03:00:00+00:00>yesterday")]
    public async Task An_order_that_makes_no_sense_is_not_believed(string nonsense)
    {
        var body = nonsense.Split('>') is [var from, var to] ? Order.Replace(from, to, StringComparison.Ordinal) : nonsense;
        await using var service = await TroubledService.OpenAsync((context, _) => context.Response.WriteAsync(body));
        await using var caller = service.Caller();
        await FailsAsync(Read(caller));
        Assert.True((await FailsAsync(Write(caller))).MaybeDone);
    }

    [Fact]
    public async Task A_service_that_fails_is_let_rest()
    {
        await using var service = await TroubledService.OpenAsync((context, _) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        await using var caller = service.Caller(settings => settings with { FewestBeforeRest = 4, Rest = TimeSpan.FromMinutes(1) });
        for (var call = 0; call < 5; call++)
        {
            await FailsAsync(Read(caller));
        }

        Assert.Equal(4, service.Calls);
        Assert.False((await FailsAsync(Write(caller))).MaybeDone);
    }

    [Fact]
    public async Task Giving_up_is_no_failure_of_the_service()
    {
        await using var service = await TroubledService.OpenAsync((context, _) =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        await using var caller = service.Caller();
        using var enough = new CancellationTokenSource();
        var writing = Write(caller, enough.Token);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
    }

    [Fact]
    public async Task An_event_of_an_unknown_kind_is_passed_over()
    {
        await using var service = await TroubledService.OpenAsync((context, _) => context.Response.WriteAsync("""
            {"events":[{"id":"1","kind":"Applauded","memberId":"M","orderNumber":"1","at":"2026-11-22T03:00:00Z"},
            {"id":"2","kind":"Shipped","memberId":"M","orderNumber":"1","at":"2026-11-22T03:00:00Z"}],"cursor":"2"}
            """));
        await using var caller = service.Caller();
        var told = await caller.GetRequiredService<IOrderService>().EventsAsync(null, null, 10, TimeSpan.Zero, CancellationToken.None);
        Assert.Equal(("2", OrderEventKind.Shipped, "2"), (Assert.Single(told.Events).Id, told.Events[0].Kind, told.Cursor));
    }

    private static Task<Order?> Read(ServiceProvider caller) => caller.GetRequiredService<IOrderService>().FindAsync(Ana, "80010005", CancellationToken.None);

    private static Task<OrderReceipt> Write(ServiceProvider caller, CancellationToken cancellationToken = default) =>
        caller.GetRequiredService<IOrderService>().RequestCancellationAsync(Ana, "80010005", 2, "", "k", cancellationToken);

    private static Task<OrderServiceException> FailsAsync(Task call) => Assert.ThrowsAsync<OrderServiceException>(() => call);
}
