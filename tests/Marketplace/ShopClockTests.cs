namespace OrderBot.Marketplace.Tests;

public sealed class ShopClockTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public void A_move_is_seen_at_once_by_who_shares_the_folder()
    {
        using var other = new Shop(sameFolderAs: shop);
        Assert.Equal(shop.Time.Now, other.Clock.GetUtcNow());
        Assert.True(shop.Clock.Advance(TimeSpan.FromHours(24)));
        Assert.True(shop.Clock.Advance(TimeSpan.FromMinutes(1)));
        Assert.Equal(shop.Time.Now.AddHours(24).AddMinutes(1), other.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4000 * 24)]
    public void Time_moves_forward_only_and_not_for_ever(int hours)
    {
        Assert.False(shop.Clock.Advance(TimeSpan.FromHours(hours)));
        Assert.Equal(shop.Time.Now, shop.Clock.GetUtcNow());
    }

    [Fact]
    public void Instants_are_whole_milliseconds()
    {
        shop.Time.Now += TimeSpan.FromTicks(12_345);
        Assert.Equal(0, shop.Clock.GetUtcNow().Ticks % TimeSpan.TicksPerMillisecond);
    }
}
