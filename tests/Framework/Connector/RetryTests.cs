using Microsoft.Bot.Connector.Authentication;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>Trying again ends: with a result, or with all that went wrong.</summary>
public sealed class RetryTests
{
    [Fact]
    public async Task What_fails_twice_is_tried_a_third_time()
    {
        var tries = 0;

        var result = await Retry.Run(() => ++tries < 3 ? throw new IOException() : Task.FromResult("done"), (_, _) => new RetryParams(TimeSpan.Zero));

        Assert.Equal(("done", 3), (result, tries));
    }

    [Fact]
    public async Task Every_trouble_is_told_once_the_handler_gives_up()
    {
        var trouble = await Assert.ThrowsAsync<AggregateException>(
            () => Retry.Run<string>(() => throw new IOException(), (_, retries) => retries < 2 ? new RetryParams(TimeSpan.Zero) : RetryParams.StopRetrying));

        Assert.Equal(3, trouble.InnerExceptions.Count);
    }

    [Fact]
    public void The_usual_wait_is_short_and_ends_after_ten_times()
    {
        Assert.Equal((true, TimeSpan.FromMilliseconds(50)), (RetryParams.DefaultBackOff(0).ShouldRetry, RetryParams.DefaultBackOff(9).RetryAfter));
        Assert.False(RetryParams.DefaultBackOff(10).ShouldRetry);
        Assert.Equal(TimeSpan.FromSeconds(10), new RetryParams(TimeSpan.FromMinutes(1)).RetryAfter);
    }
}
