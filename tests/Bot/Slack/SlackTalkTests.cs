using System.Net;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Bot.Tests.Slack;

/// <summary>Talks in Slack's direct messages, threads and by its commands.</summary>
public sealed class SlackTalkTests : IAsyncLifetime
{
    private const string Buyer = "MB100001";
    private SlackSide? side;

    private SlackSide Side => side!;

    private FakeSlack Slack => Side.Slack;

    public async Task InitializeAsync() => side = await SlackSide.StartAsync();

    public async Task DisposeAsync() => await Side.DisposeAsync();

    [Fact]
    public async Task A_buyer_cancels_an_order_with_buttons_and_hears_that_the_supplier_agreed()
    {
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "I want to cancel order 80010005"));
        Assert.Equal("Why would you like to cancel it? A few words are enough; I pass them on to Northlight.", (await Slack.TakeAsync(2))[1].Text);
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "I found it cheaper elsewhere"));
        var question = (await Slack.TakeAsync(1))[0];
        Assert.Equal(["Yes, send the request", "No, keep the order"], question.Buttons.Select(button => button.Title));
        Assert.Contains("\"consent\":", question.Buttons[0].Value, StringComparison.Ordinal);
        Assert.Equal("AwaitingShipment", await Side.Shop.StatusAsync(Buyer, "80010005"));

        Assert.Equal(HttpStatusCode.OK, (await Side.PressAsync(question, "Yes, send the request", Buyer)).StatusCode);
        var shown = (await Slack.TakeAsync(1, "chat.update"))[0];
        Assert.Empty(shown.Buttons);
        var note = shown.Body.GetProperty("blocks").EnumerateArray().Last().GetProperty("elements")[0];
        Assert.Equal(("plain_text", "✓ Yes, send the request"), (note.GetProperty("type").GetString(), note.GetProperty("text").GetString()));
        Assert.StartsWith("The request is sent.", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
        Assert.Equal("CancellationRequested", await Side.Shop.StatusAsync(Buyer, "80010005"));

        await Side.Shop.SupplierAsync("agree", "80010005");
        var news = (await Slack.TakeAsync(1))[0];
        Assert.Contains("agreed to your request", news.Text, StringComparison.Ordinal);
        Assert.Equal("D0DIRECT", news.Body.GetProperty("channel").GetString());
    }

    [Fact]
    public async Task What_Slack_sends_again_is_handled_once()
    {
        var body = Side.Event(SlackSide.DirectMessage(Buyer, "where is my order 80010002"), "Ev0AGAIN");
        await Side.PostAsync("/slack/events", body);
        await Task.WhenAll(Enumerable.Range(1, 3).Select(retry => Side.PostAsync("/slack/events", body, retry: retry)));
        Assert.Single(await Slack.TakeAsync(1));
        Assert.Equal(HttpStatusCode.OK, (await Side.PostAsync("/slack/events", body, retry: 3)).StatusCode);
        await Side.RestartAsync();
        Assert.Equal(HttpStatusCode.OK, (await Side.PostAsync("/slack/events", body, retry: 3)).StatusCode);

        // A later talk's answer comes after anything that was said before it.
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "thanks"));
        Assert.StartsWith("You're welcome", Assert.Single(await Slack.TakeAsync(1)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_is_replayed_has_its_effect_once()
    {
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "cancel order 80010005"));
        await Slack.TakeAsync(2);
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "wrong size"));
        var question = (await Slack.TakeAsync(1))[0];
        await Side.PressAsync(question, "Yes, send the request", Buyer, trigger: "1.2.the-same");
        await Side.PressAsync(question, "Yes, send the request", Buyer, trigger: "1.2.the-same");
        Assert.StartsWith("The request is sent.", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
        await Side.PressAsync(question, "Yes, send the request", Buyer);
        Assert.DoesNotContain("The request is sent.", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_is_answered_in_a_thread_and_learns_nothing_that_is_private()
    {
        await Side.SayAsync(SlackSide.Mention(Buyer, $"<@{SlackSide.BotUser}> where is my order 80010002"));
        var answer = (await Slack.TakeAsync(1))[0];
        Assert.Equal(("C0PUBLIC", "1780000002.000200"), (answer.Body.GetProperty("channel").GetString(), answer.Thread));
        Assert.StartsWith("That is between you and me", answer.Text, StringComparison.Ordinal);

        await Side.SayAsync(SlackSide.Mention("U2", $"why is there no cancel button? <@{SlackSide.BotUser}|orderbot>", ts: "1780000009.000900", thread: "1780000002.000200"));
        var help = (await Slack.TakeAsync(1))[0];
        Assert.Equal("1780000002.000200", help.Thread);
        Assert.Contains("From the help article", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_message_of_a_person_is_not_answered()
    {
        object[] ignored =
        [
            new { type = "message", subtype = "bot_message", channel = "D0DIRECT", channel_type = "im", text = "hello", bot_id = "B1", ts = "1.1", user = "U2" },
            new { type = "message", channel = "D0DIRECT", channel_type = "im", text = "hello", user = SlackSide.BotUser, ts = "1.2", bot_id = "B0BOT" },
            new { type = "message", channel = "D0DIRECT", channel_type = "im", text = "hello", user = SlackSide.BotUser, ts = "1.3" },
            new { type = "message", subtype = "message_changed", channel = "D0DIRECT", channel_type = "im", message = new { type = "message", user = "U2", text = "hello" }, ts = "1.4" },
            new { type = "message", subtype = "message_deleted", channel = "D0DIRECT", channel_type = "im", user = "U2", deleted_ts = "1.1", ts = "1.5" },
            new { type = "message", subtype = "channel_join", channel = "C0PUBLIC", channel_type = "channel", user = "U2", text = "<@U2> has joined", ts = "1.6" },
            new { type = "message", channel = "C0PUBLIC", channel_type = "channel", user = "U2", text = "hello everybody", ts = "1.7" },
            new { type = "message", channel = "G0GROUP", channel_type = "mpim", user = "U2", text = "hello you two", ts = "1.8" },
        ];
        foreach (var inner in ignored)
        {
            await Side.SayAsync(inner);
        }

        await Side.SayAsync(SlackSide.DirectMessage("U2", "thanks"));
        Assert.StartsWith("You're welcome", Assert.Single(await Slack.TakeAsync(1)).Text, StringComparison.Ordinal);
        Assert.Empty(Slack.TakeRest());
    }

    [Fact]
    public async Task Links_that_Slack_makes_of_addresses_are_read_as_they_were_written()
    {
        await Side.SayAsync(SlackSide.DirectMessage("U2", "I forgot my password"));
        await Slack.TakeAsync(1);
        await Side.SayAsync(SlackSide.DirectMessage("U2", "it is <mailto:buyer1@example.com|buyer1@example.com>"));
        Assert.StartsWith("If there is an account", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
        Assert.Contains("buyer1@example.com", await Side.Shop.Client.GetStringAsync("/mail?format=json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_in_direct_messages_is_a_talk_of_its_own()
    {
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "cancel order 80010005"));
        await Slack.TakeAsync(2);
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "thanks", thread: "1770000000.000001"));
        Assert.Equal("1770000000.000001", (await Slack.TakeAsync(1))[0].Thread);
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "wrong size"));
        Assert.Null((await Slack.TakeAsync(1))[0].Thread);
    }

    [Fact]
    public async Task A_command_is_answered_for_its_users_eyes_only()
    {
        const string Form = "token=x&team_id=T0TEAM&team_domain=example&channel_id=C0PUBLIC&channel_name=general&user_id=MB100001&user_name=ana&command=%2Forderbot"
            + "&text=where+is+my+order+80010002&api_app_id=A0APP&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=13345224609.738474920.8088930838d88f008e0";
        var answer = await Side.PostAsync("/slack/commands", Form, "application/x-www-form-urlencoded");
        Assert.Contains("\"ephemeral\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var told = (await Slack.TakeAsync(1))[0];
        Assert.Equal("D0DIRECT", told.Body.GetProperty("channel").GetString());
        Assert.StartsWith("Order 80010002 is on its way", told.Text, StringComparison.Ordinal);

        await Side.PostAsync("/slack/commands", Form, "application/x-www-form-urlencoded");
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "thanks"));
        Assert.StartsWith("You're welcome", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_opens_the_app_is_greeted_once()
    {
        var opened = new { type = "app_home_opened", user = "U2", channel = "D0DIRECT", tab = "messages", event_ts = "1.1" };
        await Side.SayAsync(opened);
        await Side.SayAsync(opened);
        await Side.SayAsync(SlackSide.DirectMessage("U2", "thanks"));
        var said = await Slack.TakeAsync(2);
        Assert.StartsWith("Hello!", said[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("You're welcome", said[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_Slack_asks_to_wait_the_message_comes_later()
    {
        Slack.Next.Enqueue(() => new TooMany());
        await Side.SayAsync(SlackSide.DirectMessage("U2", "thanks"));
        Assert.StartsWith("You're welcome", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Slack_refuses_is_sent_after_a_restart()
    {
        Slack.Next.Enqueue(() => FakeSlack.Refused("channel_not_found"));
        await Side.SayAsync(SlackSide.DirectMessage("U2", "thanks"));
        await Slack.TakeAsync(1, FakeSlack.Otherwise);
        await Side.SayAsync(SlackSide.DirectMessage("U3", "hello", channel: "D0OTHER"));
        Assert.Equal("D0OTHER", (await Slack.TakeAsync(1))[0].Body.GetProperty("channel").GetString());
        await Side.RestartAsync();
        Assert.StartsWith("You're welcome", (await Slack.TakeAsync(1))[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!channel> <@U2> *bold* _italics_ ~gone~ `code` > quote &amp; more")]
    [InlineData("&lt;!channel&gt; &lt;!here|here&gt; &lt;https://evil.example|click&gt;")]
    [InlineData("&lt;@U2&gt; &amp;lt;!everyone&amp;gt;")]
    public async Task What_a_buyer_types_cannot_become_markup(string reason)
    {
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, "cancel order 80010005"));
        await Slack.TakeAsync(2);
        await Side.SayAsync(SlackSide.DirectMessage(Buyer, reason));
        var question = (await Slack.TakeAsync(1))[0];
        Assert.DoesNotContain("<", question.Text, StringComparison.Ordinal);
        foreach (var block in question.Body.GetProperty("blocks").EnumerateArray().Where(block => block.GetProperty("type").GetString() == "section"))
        {
            var text = block.GetProperty("text");
            Assert.True(text.GetProperty("type").GetString() == "plain_text" || !text.GetProperty("text").GetString()!.Contains('<', StringComparison.Ordinal), text.ToString());
        }
    }

    /// <summary>As Slack says it.</summary>
    private sealed class TooMany : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            httpContext.Response.Headers.RetryAfter = "1";
            return Task.CompletedTask;
        }
    }
}
