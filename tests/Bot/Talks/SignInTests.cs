using System.Net.Http.Json;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>Signing in by code on a channel that does not know the buyer: bound to the channel's user, not to a conversation, and of no use to others.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private RunningShop shop = null!;
    private int activity;

    public async Task InitializeAsync() => shop = await RunningShop.StartAsync();

    public async Task DisposeAsync() => await shop.DisposeAsync();

    [Fact]
    public async Task A_sign_in_holds_in_every_conversation_of_that_user_and_for_no_other_user()
    {
        await SignInAsync("ann", "one", "buyer1@example.com");
        Assert.Equal("OrderStatus.Shipped", Last(await SayAsync("ann", "two", "where is my order 80010002")));
        Assert.Equal("SignIn.SignInFirst", Last(await SayAsync("bob", "one", "where is my order 80010002")));
        Assert.Equal("SignIn.SignInFirst", Last(await SayAsync("ann", "three", "where is my order 80010002", channel: "slack")));
        await SayAsync("ann", "two", "sign out");
        Assert.Equal("SignIn.SignInFirst", Last(await SayAsync("ann", "one", "where is my order 80010002")));
    }

    [Fact]
    public async Task A_sign_in_outlives_a_restart_and_ends_with_its_time()
    {
        await SignInAsync("ann", "one", "buyer1@example.com");
        await shop.StopAsync();
        shop = await RunningShop.StartInAsync(shop.Folder);
        Assert.Equal("OrderStatus.Shipped", Last(await SayAsync("ann", "one", "where is my order 80010002")));
        await shop.AdvanceAsync(TimeSpan.FromDays(31));
        Assert.Equal("SignIn.SignInFirst", Last(await SayAsync("ann", "one", "where is my order 80010002")));
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(null, "channel")]
    [InlineData(null, "groupChat")]
    public async Task In_a_group_nobody_is_signed_in(bool? isGroup, string? type)
    {
        await SignInAsync("ann", "one", "buyer1@example.com");
        Assert.Equal(["Routing.PrivateOnly"], Labels(await SayAsync("ann", "team", "where is my order 80010002", isGroup: isGroup, type: type)));
        Assert.Equal(["Routing.PrivateOnly"], Labels(await SayAsync("MB100001", "team", "where is my order 80010002", isGroup: isGroup, type: type)));
        Assert.DoesNotContain("Ana", await SayAsync("MB100001", "team", "hello", isGroup: isGroup, type: type), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_asked_for_in_one_chat_is_of_no_use_in_another_that_did_not_ask()
    {
        await SayAsync("ann", "one", "sign in");
        await SayAsync("ann", "one", "buyer1@example.com");
        var code = await shop.MailedCodeAsync();
        Assert.Equal("SignIn.NoCodeAsked", Last(await SayAsync("mallory", "other", code)));
        Assert.Equal("SignIn.SignedIn", Last(await SayAsync("ann", "one", code)));
    }

    [Fact]
    public async Task Nothing_of_an_order_is_said_before_and_an_unknown_account_hears_the_same_words()
    {
        var known = new List<string>();
        var unknown = new List<string>();
        foreach (var (heard, user, account) in new[] { (known, "ann", "buyer1@example.com"), (unknown, "bob", "nobody@example.net") })
        {
            heard.Add(Words(await SayAsync(user, user, "cancel order 80010005")));
            heard.Add(Words(await SayAsync(user, user, account)));
            heard.Add(Words(await SayAsync(user, user, "111111")));
            heard.Add(Words(await SayAsync(user, user, "send me a new code")));
            heard.Add(Words(await SayAsync(user, user, "222222")));
        }

        Assert.Equal(known, unknown);
        Assert.DoesNotContain(known, words => words.Contains("80010005", StringComparison.Ordinal) || words.Contains("headphones", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_limits_a_user_runs_out_of_codes_and_of_tries_in_whatever_conversation()
    {
        await shop.StopAsync();
        shop = await RunningShop.StartInAsync(shop.Folder, "--Limits:Enabled=true");
        for (var i = 0; i < 5; i++)
        {
            await SayAsync("mallory", $"talk-{i}", $"sign in as victim{i}@example.com");
            Assert.Equal("SignIn.CodeWrong", Last(await SayAsync("mallory", $"talk-{i}", "111111")));
            Assert.Equal("SignIn.CodeWrong", Last(await SayAsync("mallory", $"talk-{i}", "111112")));
        }

        Assert.Equal("SignIn.TooManyTries", Last(await SayAsync("mallory", "talk-4", "111113")));
        Assert.Equal("SignIn.TooManyCodes", Last(await SayAsync("mallory", "talk-9", "sign in as victim9@example.com")));
        Assert.Equal("SignIn.CodeSent", Last(await SayAsync("ann", "hers", "sign in as buyer1@example.com")));
    }

    private async Task SignInAsync(string user, string conversation, string account)
    {
        await SayAsync(user, conversation, "sign in");
        await SayAsync(user, conversation, account);
        Assert.Equal("SignIn.SignedIn", Last(await SayAsync(user, conversation, await shop.MailedCodeAsync())));
    }

    private async Task<string> SayAsync(string user, string conversation, string text, bool? isGroup = null, string? type = null, string channel = "msteams")
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = $"a-{++activity}",
            channelId = channel,
            deliveryMode = "expectReplies",
            serviceUrl = "http://localhost:1",
            from = new { id = user },
            recipient = new { id = "bot" },
            conversation = new { id = conversation, isGroup, conversationType = type },
            text,
        });
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        return await answer.Content.ReadAsStringAsync();
    }

    private static string[] Labels(string answer) => Each(answer, "label");

    private static string Last(string answer) => Labels(answer)[^1];

    private static string Words(string answer) => string.Join('\n', Each(answer, "text"));

    private static string[] Each(string answer, string name)
    {
        using var json = JsonDocument.Parse(answer);
        return [.. json.RootElement.GetProperty("activities").EnumerateArray().Select(one => one.TryGetProperty(name, out var value) ? value.GetString()! : "")];
    }
}
