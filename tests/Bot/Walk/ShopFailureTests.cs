namespace OrderBot.Bot.Tests.Walk;

/// <summary>The shop is down or slow in the midst of a talk: what was said is kept, and nothing is told of a write before it was looked for.</summary>
public sealed class ShopFailureTests
{
    [Fact]
    public async Task A_talk_goes_on_where_the_shop_failed()
    {
        await using var world = new WalkWorld();
        world.Fail(FailureKind.Down, 1);
        Assert.Equal(["Routing.NotNow"], await HearAsync(world, "cancel order 80010005"));
        Assert.Equal(["CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy"], await HearAsync(world, "try again"));
    }

    [Fact]
    public async Task A_request_that_arrived_although_no_answer_came_is_told()
    {
        await using var world = await AskedAsync();
        world.Fail(FailureKind.TimeOutAfter, 1);
        Assert.Equal(["Routing.NotSure", "CancelPaidOrder.RequestSent"], await HearAsync(world, "yes"));
    }

    [Fact]
    public async Task A_request_that_did_not_arrive_is_sent_when_the_buyer_wants_it()
    {
        await using var world = await AskedAsync();
        world.Fail(FailureKind.TimeOutBefore, 1);
        Assert.Equal(["Routing.NotSure", "Routing.DidNotArrive"], await HearAsync(world, "yes"));
        Assert.Equal(["CancelPaidOrder.RequestSent"], await HearAsync(world, "yes please"));
    }

    [Fact]
    public async Task What_could_not_have_arrived_is_not_called_uncertain_when_it_fails_again()
    {
        await using var world = await AskedAsync();
        world.Fail(FailureKind.Down, 2);
        Assert.Equal(["Routing.NotNow"], await HearAsync(world, "yes"));
        world.Fail(FailureKind.Down, 2);
        Assert.Equal(["Routing.NotNow"], await HearAsync(world, "try again"));
        world.Fail(FailureKind.Down, 0);
        Assert.Equal(["CancelPaidOrder.RequestSent"], await HearAsync(world, "try again"));
    }

    /// <summary>Found by a walk: the second try's instant hid the request that the first had made, and "stop" was told that nothing was sent.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_arrived_at_the_first_try_is_told_after_a_second_that_failed(int calls)
    {
        await using var world = await AskedAsync();
        world.Fail(FailureKind.TimeOutAfter, 2);
        Assert.Equal(["Routing.NotSure", "Routing.CouldNotLook"], await HearAsync(world, "yes"));
        world.Fail(FailureKind.TimeOutAfter, calls - 2);
        await HearAsync(world, "try again");
        world.Fail(FailureKind.Down, 0);
        Assert.DoesNotContain("CancelPaidOrder.NotSent", await HearAsync(world, "stop"));
        Assert.Contains("CancelPaidOrder.RequestSent", world.Talk, StringComparison.Ordinal);
    }

    /// <summary>Found by a walk: the yes was in time and the request had arrived; when the shop answered again the question had expired, and "I have not sent anything" was said.</summary>
    [Theory]
    [InlineData("stop")]
    [InlineData("try again")]
    public async Task A_yes_that_was_in_time_is_not_too_late_because_the_shop_was(string then)
    {
        await using var world = await AskedAsync();
        world.Fail(FailureKind.TimeOutAfter, 2);
        Assert.Equal(["Routing.NotSure", "Routing.CouldNotLook"], await HearAsync(world, "yes"));
        world.Fail(FailureKind.Down, 0);
        world.Wait(TimeSpan.FromHours(5));
        Assert.Equal("CancelPaidOrder.RequestSent", (await HearAsync(world, then)).First());
    }

    /// <summary>Found by a walk: the yes to the first of two orders was kept as "to be tried again" although it had been settled, and "stop" said it once more: to the second one.</summary>
    [Fact]
    public async Task A_yes_that_is_settled_answers_no_other_question()
    {
        await using var world = new WalkWorld();
        await world.SayAsync("cancel 80010005 and 80010003");
        await world.SayAsync("wrong size");
        world.Fail(FailureKind.TimeOutAfter, 2);
        Assert.Equal(["Routing.NotSure", "Routing.CouldNotLook"], await HearAsync(world, "please do"));
        world.Fail(FailureKind.TimeOutAfter, 1);
        Assert.Equal(["Routing.NotSure", "CancelPaidOrder.RequestSent", "CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy"], await HearAsync(world, "try again"));
        Assert.Equal(["CancelPaidOrder.AskForConsent"], await HearAsync(world, "wrong size"));
        Assert.Contains("CancelPaidOrder.NotSent", await HearAsync(world, "stop"));
    }

    /// <summary>Found by a walk: the shop's times are coarser than ours, and a message that had arrived in the same instant was taken for one that had not.</summary>
    [Fact]
    public async Task A_message_that_arrived_although_no_answer_came_is_told_at_the_next_chance()
    {
        await using var world = new WalkWorld();
        await world.SayAsync("write to the supplier about 80010005");
        world.Fail(FailureKind.TimeOutAfter, 2, fromWrite: true);
        Assert.Equal(["Routing.NotSure", "Routing.CouldNotLook"], await HearAsync(world, "Please pack it well"));
        Assert.Contains("TalkToSupplier.MessageSent", await HearAsync(world, "stop"));
    }

    private static async Task<WalkWorld> AskedAsync()
    {
        var world = new WalkWorld();
        await world.SayAsync("cancel order 80010005");
        Assert.Equal(["CancelPaidOrder.AskForConsent"], await HearAsync(world, "wrong size"));
        return world;
    }

    private static async Task<IEnumerable<string>> HearAsync(WalkWorld world, string text)
    {
        world.Agree();
        return (await world.SayAsync(text)).Select(reply => reply.Label);
    }
}
