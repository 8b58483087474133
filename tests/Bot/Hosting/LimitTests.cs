using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>Floods are told when to come again, and nobody else suffers from them.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task One_address_that_asks_too_much_is_told_when_to_come_again_and_probes_are_not_counted()
    {
        await using var shop = await RunningShop.StartAsync("--Limits:Enabled=true", "--Limits:Address=20");
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 25; i++)
        {
            answers.Add(await shop.Client.GetAsync("/"));
        }

        Assert.Equal(20, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Contains("Retry-After", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_conversation_that_floods_is_held_back_and_another_one_is_not()
    {
        await using var shop = await RunningShop.StartAsync("--Limits:Enabled=true", "--Limits:Conversation=12");
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await SayAsync(shop, "one", "MB100001", $"m{i}"));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.True(answers[2].Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(shop, "two", "MB100001", "m")).StatusCode);
    }

    [Fact]
    public async Task A_sender_who_floods_many_conversations_is_held_back_in_all_of_them()
    {
        await using var shop = await RunningShop.StartAsync("--Limits:Enabled=true", "--Limits:Account=12");
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(shop, "one", "MB100001", "a")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(shop, "two", "MB100001", "b")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SayAsync(shop, "three", "MB100001", "c")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(shop, "four", "MB100002", "d")).StatusCode);
    }

    [Fact]
    public async Task A_buyer_who_floods_many_direct_line_conversations_is_held_back()
    {
        await using var shop = await RunningShop.StartAsync("--Limits:Enabled=true", "--Limits:Account=12");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var client = shop.NewClient();
            (await client.PostAsJsonAsync("/demo/sign-in", new { memberId = "MB100001" })).EnsureSuccessStatusCode();
            using var token = JsonDocument.Parse(await (await client.PostAsync("/chat/token", null)).Content.ReadAsStringAsync());
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.RootElement.GetProperty("token").GetString());
            using var started = JsonDocument.Parse(await (await client.PostAsJsonAsync("/v3/directline/conversations", new { })).Content.ReadAsStringAsync());
            var id = started.RootElement.GetProperty("conversationId").GetString();
            statuses.Add((await client.PostAsJsonAsync($"/v3/directline/conversations/{id}/activities", new { type = "message", text = "hello" })).StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task The_desks_key_cannot_be_guessed_through()
    {
        await using var shop = await RunningShop.StartAsync("--Limits:Enabled=true", "--Desk:Key=a-key-of-the-support-desk");
        HttpResponseMessage? last = null;
        for (var i = 0; i < 11; i++)
        {
            last = await shop.Client.PostAsync("/desk/sign-in", new FormUrlEncodedContent([KeyValuePair.Create("key", $"wrong {i}")]));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.NotNull(last.Headers.RetryAfter);
    }

    private static Task<HttpResponseMessage> SayAsync(RunningShop shop, string conversation, string sender, string id) => shop.Client.PostAsJsonAsync("/api/messages", new
    {
        type = "message",
        id,
        channelId = "emulator",
        deliveryMode = "expectReplies",
        serviceUrl = "http://localhost:1",
        from = new { id = sender },
        recipient = new { id = "bot" },
        conversation = new { id = conversation },
        text = "hello",
    });
}
