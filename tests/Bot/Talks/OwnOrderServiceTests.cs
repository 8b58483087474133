using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>A bot on an order service of one's own: here the order service of another shop, over HTTP.</summary>
public sealed class OwnOrderServiceTests
{
    private const string Key = "a-key-of-sixteen-or-more";
    private const string Secret = "a-direct-line-secret";

    [Fact]
    public async Task With_an_order_service_of_ones_own_the_demo_is_gone_and_the_talk_acts_on_that_service()
    {
        await using var shop = await RunningShop.StartAsync($"--Orders:Key={Key}");
        await using var bot = await RunningShop.StartAsync($"--Orders:Url={shop.Url}/shop/api", $"--Orders:Key={Key}", $"--DirectLine:Secret={Secret}");

        foreach (var page in (string[])["/", "/orders", "/supplier", "/mail", "/sign-in", "/shop/api/openapi.yaml"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await bot.Client.GetAsync(page)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await bot.Client.PostAsJsonAsync("/demo/sign-in", new { memberId = "MB100001" })).StatusCode);

        var heard = await CancelAsync(bot);
        Assert.Equal("CancelPaidOrder.RequestSent", heard[^1]);
        Assert.Equal("CancellationRequested", await shop.StatusAsync("MB100001", "80010005"));
    }

    [Fact]
    public async Task Without_the_order_service_the_buyer_hears_that_and_can_say_it_once_more()
    {
        await using var bot = await RunningShop.StartAsync("--Orders:Url=http://127.0.0.1:1/shop/api", $"--Orders:Key={Key}", $"--DirectLine:Secret={Secret}");
        Assert.Equal("Routing.NotNow", (await TalkAsync(bot, "cancel order 80010005"))[^1]);
    }

    private static Task<IReadOnlyList<string>> CancelAsync(RunningShop bot) => TalkAsync(bot, "cancel order 80010005", "wrong size", "yes");

    /// <summary>As the site's own server would: a token in the buyer's name, got with the secret.</summary>
    private static async Task<IReadOnlyList<string>> TalkAsync(RunningShop bot, params string[] lines)
    {
        using var client = bot.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        var token = await ReadAsync(await client.PostAsJsonAsync("/v3/directline/tokens/generate", new { user = new { id = "dl_MB100001", name = "Ana", memberId = "MB100001" } }));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var started = await ReadAsync(await client.PostAsJsonAsync("/v3/directline/conversations", new { }));
        var activities = $"/v3/directline/conversations/{started.GetProperty("conversationId").GetString()}/activities";
        var heard = await HeardAsync(client, activities, []);
        foreach (var line in lines)
        {
            var before = heard;
            (await client.PostAsJsonAsync(activities, new { type = "message", text = line })).EnsureSuccessStatusCode();
            heard = await HeardAsync(client, activities, before);
        }

        return heard;
    }

    /// <summary>Waits until the bot has said more, and is quiet again.</summary>
    private static async Task<IReadOnlyList<string>> HeardAsync(HttpClient client, string activities, IReadOnlyList<string> before)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var page = await ReadAsync(await client.GetAsync(activities));
            string[] labels =
            [
                .. page.GetProperty("activities").EnumerateArray()
                    .Where(one => one.GetProperty("from").GetProperty("role").GetString() == "bot")
                    .Select(one => one.GetProperty("label").GetString()!),
            ];
            if (labels.Length > before.Count && labels[^1] is not "CancelPaidOrder.OrderIsPaid")
            {
                return labels;
            }

            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.Clone();
    }
}
