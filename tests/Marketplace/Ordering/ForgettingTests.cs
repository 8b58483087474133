using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed class ForgettingTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task Answers_are_kept_for_30_days_and_then_forgotten()
    {
        await shop.RequestAsync("80010005", "k1");
        shop.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await shop.Forgetting.RunAsync(CancellationToken.None));
        Assert.Equal(WriteOutcome.Done, (await shop.RequestAsync("80010005", "k1", 2)).Outcome);
        shop.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await shop.Forgetting.RunAsync(CancellationToken.None));
        Assert.Equal(WriteOutcome.Changed, (await shop.RequestAsync("80010005", "k1", 2)).Outcome);
    }

    [Fact]
    public async Task Limits_tokens_codes_checks_and_sign_outs_past_their_time_are_forgotten()
    {
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k1", CancellationToken.None);
        await shop.Accounts.RequestPasswordResetAsync("MB100001", "k2", CancellationToken.None);
        await shop.Accounts.CheckSignInCodeAsync("MB100001", "no", "k3", CancellationToken.None);
        await shop.Database.WriteAsync(connection => SignOuts.Keep(connection, "a sign-in", shop.Time.Now.AddHours(1)), CancellationToken.None);
        Assert.Equal(0, await shop.Forgetting.RunAsync(CancellationToken.None));
        shop.Time.Now += TimeSpan.FromHours(1);
        Assert.Equal(6, await shop.Forgetting.RunAsync(CancellationToken.None));
        Assert.Equal(0, shop.Database.Read(connection => connection.Number("SELECT count(*) FROM takings")));
        Assert.Equal(0, await shop.Forgetting.RunAsync(CancellationToken.None));
    }
}
