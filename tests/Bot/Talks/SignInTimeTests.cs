using System.Diagnostics;
using System.Net.Http.Json;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>Whether an account exists cannot be told by the time that an answer takes. Measured while nothing else runs.</summary>
[Collection(nameof(SignInTimeTests))]
[CollectionDefinition(nameof(SignInTimeTests), DisableParallelization = true)]
public sealed class SignInTimeTests
{
    private const int Tries = 40;

    /// <summary>Medians of many, side by side: a difference that a listener could hear would be of another order.</summary>
    [Fact]
    public async Task An_unknown_account_takes_as_long()
    {
        await using var shop = await RunningShop.StartAsync();
        var known = new List<double>();
        var unknown = new List<double>();
        for (var i = 0; i < Tries; i++)
        {
            foreach (var (times, account) in new[] { (known, "buyer1@example.com"), (unknown, "nobody@example.net") })
            {
                var user = $"user-{i}-{account}";
                await SayAsync(shop, user, "sign in");
                var start = Stopwatch.GetTimestamp();
                await SayAsync(shop, user, account);
                await SayAsync(shop, user, "111111");
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var (one, other) = (Median(known), Median(unknown));
        Assert.InRange(Math.Abs(one - other), 0, Math.Max(3, 0.5 * Math.Max(one, other)));
    }

    private static async Task SayAsync(RunningShop shop, string user, string text) => (await shop.Client.PostAsJsonAsync("/api/messages", new
    {
        type = "message",
        id = Guid.NewGuid().ToString("N"),
        channelId = "msteams",
        deliveryMode = "expectReplies",
        serviceUrl = "http://localhost:1",
        from = new { id = user },
        recipient = new { id = "bot" },
        conversation = new { id = user },
        text,
    })).EnsureSuccessStatusCode();

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
