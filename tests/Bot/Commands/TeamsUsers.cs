using System.Net.Http.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>Two who sign in by code, each in a chat of their own, and meet in a group.</summary>
internal sealed class TeamsUsers(RunningShop shop)
{
    private int activity;

    public async Task TalkAsync()
    {
        await SignInAsync("ann", "hers", "buyer1@example.com");
        await SayAsync("ann", "hers", "where is my order 80010002, the one with the zebra ribbon");
        await SayAsync("bob", "team", "how can I cancel an order", isGroup: true);
        await SayAsync("ann", "team", "and the zebra ribbon", isGroup: true);
        await SignInAsync("bob", "his", "buyer2@example.com");
        await SayAsync("bob", "his", "where is my order 80020002, the one with the yak ribbon");
    }

    private async Task SignInAsync(string user, string conversation, string account)
    {
        await SayAsync(user, conversation, "sign in as " + account);
        Assert.Contains("SignIn.SignedIn", await SayAsync(user, conversation, await shop.MailedCodeAsync()), StringComparison.Ordinal);
    }

    public async Task<string> SayAsync(string user, string conversation, string text, bool? isGroup = null)
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = $"a-{++activity}",
            channelId = "msteams",
            deliveryMode = "expectReplies",
            serviceUrl = "http://localhost:1",
            from = new { id = user },
            recipient = new { id = "bot" },
            conversation = new { id = conversation, isGroup },
            text,
        });
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        return await answer.Content.ReadAsStringAsync();
    }
}
