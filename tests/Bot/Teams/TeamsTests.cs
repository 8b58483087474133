using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Teams;

/// <summary>Teams over the Bot Connector protocol, by the shapes that its documentation shows.</summary>
public sealed class TeamsTests
{
    private static readonly object Channel = new { isGroup = true, conversationType = "channel", id = "19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2;messageid=1481567603816" };
    private static readonly object GroupChat = new { conversationType = "groupChat", id = "19:17641583cf814031916b5e181473e990@thread.v2" };

    public static TheoryData<string> InTeams { get; } = [.. SomeScripts.Of(Script.Names, 3)];

    [Theory]
    [MemberData(nameof(InTeams))]
    public Task A_conversation_goes_as_its_script_says_in_Teams(string script) => ScriptRun.HoldAsync(script, TeamsTalk.OpenAsync);

    [Fact]
    public async Task In_a_channel_the_mention_is_no_word_and_nothing_private_is_said()
    {
        await using var talk = await OpenAsync();
        await MentionAsync(talk, "<at>OrderBot</at> where is my order 80010002", Channel);
        await MentionAsync(talk, "<at>OrderBot</at>&nbsp;thanks", Channel);
        await MentionAsync(talk, "where is <at>OrderBot</at> my order 80010002", GroupChat);
        Assert.Equal(["Routing.PrivateOnly", "SmallTalk.YouAreWelcome", "Routing.PrivateOnly"], Labels(await talk.MessagesAsync(3)));
    }

    [Fact]
    public async Task A_press_that_Teams_sends_again_has_its_effect_once()
    {
        await using var talk = await OpenAsync();
        await talk.SayAsync("cancel order 80010005", null, 2);
        var question = Assert.Single(await talk.SayAsync("wrong size", null, 1));
        var press = new { type = "invoke", id = "f:1", name = "adaptiveCard/action", value = new { action = new { type = "Action.Execute", verb = "press", data = question.Buttons[0].Value }, trigger = "manual" } };
        await talk.PostAsync(press);
        Assert.Equal(["CancelPaidOrder.RequestSent"], Labels(await talk.MessagesAsync(1)));
        await talk.PostAsync(press);
        Assert.Empty(await talk.MessagesAsync(0));
    }

    [Fact]
    public async Task Another_persons_press_is_none()
    {
        await using var talk = await OpenAsync();
        await talk.SayAsync("cancel order 80010005", null, 2);
        var question = Assert.Single(await talk.SayAsync("wrong size", null, 1));
        await talk.ActAsync(new { type = "Action.Execute", verb = "press", data = question.Buttons[0].Value }, "manual", from: "MB100002");
        Assert.Equal("AwaitingShipment", await talk.StatusAsync("80010005"));
    }

    [Fact]
    public async Task An_older_client_presses_with_a_message()
    {
        await using var talk = await OpenAsync();
        await talk.SayAsync("cancel order 80010005", null, 2);
        await talk.PostAsync(new { type = "message", text = "wrong size" });
        var fallback = (await talk.MessagesAsync(1))[0].GetProperty("attachments")[0].GetProperty("content").GetProperty("body")[0].GetProperty("actions")[0].GetProperty("fallback");
        var back = fallback.GetProperty("data").GetProperty("msteams");
        await talk.PostAsync(new { type = "message", text = back.GetProperty("text").GetString(), value = back.GetProperty("value") });
        Assert.Equal(["CancelPaidOrder.RequestSent"], Labels(await talk.MessagesAsync(1)));
    }

    [Fact]
    public async Task An_order_card_that_is_seen_again_shows_the_order_as_it_is_now()
    {
        await using var talk = await OpenAsync();
        await talk.PostAsync(new { type = "message", text = "where is my order 80010005" });
        var card = (await talk.MessagesAsync(1))[0].GetProperty("attachments")[0].GetProperty("content");
        Assert.Equal("MB100001", card.GetProperty("refresh").GetProperty("userIds")[0].GetString());
        await talk.SupplierAsync("ship", "80010005");

        var action = card.GetProperty("refresh").GetProperty("action");
        var drawn = await talk.ActAsync(action, "automatic");
        Assert.Equal(200, drawn.GetProperty("statusCode").GetInt32());
        Assert.NotEqual(card.GetProperty("body").GetRawText(), drawn.GetProperty("value").GetProperty("body").GetRawText());
        Assert.Equal(403, (await talk.ActAsync(action, "automatic", from: "MB100002")).GetProperty("statusCode").GetInt32());
        Assert.Equal(403, (await talk.ActAsync(action, "automatic", from: "29:stranger")).GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task A_card_that_Teams_asks_for_twice_is_drawn_twice_and_a_press_that_it_repeats_counts_once()
    {
        await using var talk = await OpenAsync();
        await talk.PostAsync(new { type = "message", text = "where is my order 80010005" });
        var card = (await talk.MessagesAsync(1))[0].GetProperty("attachments")[0].GetProperty("content");
        var refresh = new { type = "invoke", id = "f:1", name = "adaptiveCard/action", value = new { action = card.GetProperty("refresh").GetProperty("action"), trigger = "automatic" } };
        await talk.SayAsync("cancel order 80010005", null, 2);
        var question = (await talk.SayAsync("wrong size", null, 1))[0];
        var press = new { type = "invoke", id = "f:2", name = "adaptiveCard/action", value = new { action = new { type = "Action.Execute", verb = "press", data = question.Buttons[0].Value }, trigger = "manual" } };
        foreach (var invoke in (object[])[refresh, refresh, press, press])
        {
            var answer = JsonElement.Parse(await (await talk.PostAsync(invoke)).Content.ReadAsStringAsync());
            Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("type").GetString()));
        }

        Assert.Single(await talk.MessagesAsync(1));
    }

    [Theory]
    [InlineData("""{"type": "installationUpdate", "action": "remove"}""", false)]
    [InlineData("""{"type": "conversationUpdate", "membersRemoved": [{"id": "28:bot"}]}""", false)]
    [InlineData("""{"type": "conversationUpdate", "membersRemoved": [{"id": "29:another"}]}""", true)]
    [InlineData("""{"type": "installationUpdate", "action": "add"}""", true)]
    public async Task Who_removes_the_app_is_not_written_to_any_more(string update, bool isMet)
    {
        await using var talk = await OpenAsync();
        await talk.SayAsync("hello", null, 1);
        var references = talk.Shop.Services.GetRequiredService<ConversationReferences>();
        Assert.Single(references.Of("MB100001"));
        await talk.PostAsync(JsonElement.Parse(update));
        Assert.Equal(isMet ? 1 : 0, references.Of("MB100001").Count);
    }

    [Fact]
    public async Task A_cards_action_that_is_none_of_ours_is_refused()
    {
        await using var talk = await OpenAsync();
        object[] strange =
        [
            new { type = "Action.Execute", verb = "else", data = new { } },
            new { type = "Action.Execute", verb = "press" },
            new { type = "Action.Execute", verb = "refresh", data = new { order = 7 } },
            new { type = "Action.Submit", verb = "press", data = new { act = "yes" } },
            new { },
        ];
        foreach (var action in strange)
        {
            Assert.Equal(400, (await talk.ActAsync(action, "manual")).GetProperty("statusCode").GetInt32());
        }

        Assert.Empty(await talk.MessagesAsync(0));
    }

    [Fact]
    public async Task Who_adds_the_app_is_greeted_once()
    {
        await using var talk = await OpenAsync();
        await talk.PostAsync(new { type = "installationUpdate", action = "add" });
        await talk.PostAsync(new { type = "conversationUpdate", membersAdded = new[] { new { id = "28:bot" }, new { id = "MB100001" } } });
        Assert.Equal(["SmallTalk.HelloName"], Labels(await talk.MessagesAsync(1)));
    }

    private static Task<HttpResponseMessage> MentionAsync(TeamsTalk talk, string text, object conversation) => talk.PostAsync(
        new { type = "message", text, entities = new[] { new { type = "mention", mentioned = new { id = "28:bot", name = "OrderBot" }, text = "<at>OrderBot</at>" } } }, inConversation: conversation);

    private static IEnumerable<string?> Labels(IEnumerable<JsonElement> messages) => messages.Select(message => message.GetProperty("label").GetString());

    private static async Task<TeamsTalk> OpenAsync() => new(await RunningShop.StartAsync(), await ChannelSide.StartAsync(), Script.Parse("teams", ""));
}
