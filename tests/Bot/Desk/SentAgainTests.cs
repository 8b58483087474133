using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Bot.Tests.Talks;
using OrderBot.News;
using OrderBot.Scripts;
using OrderBot.SupportDesk;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>On SQLite.</summary>
public sealed class SentAgainOnSqliteTests() : SentAgainTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class SentAgainOnPostgreSqlTests() : SentAgainTests(postgreSql: true);

/// <summary>A person's form that comes twice, or when the talk has ended.</summary>
public abstract class SentAgainTests(bool postgreSql)
{
    private readonly string[] storage = postgreSql ? SharedDatabase.Settings(SharedDatabase.New()) : [];

    [Fact]
    public async Task An_answer_that_is_sent_twice_is_said_once()
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var form = await DeskForm.OpenAsync(shop);
        Assert.All(await Task.WhenAll(form.SendAsync("Hello."), form.SendAsync("Hello.")), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));

        // The same words from a new page are meant.
        Assert.Equal(HttpStatusCode.OK, (await (await DeskForm.OpenAsync(shop)).SendAsync("Hello.")).StatusCode);

        // Other words from the old page are, too.
        Assert.Equal(HttpStatusCode.OK, (await form.SendAsync("Are you there?")).StatusCode);
        Assert.Equal(["TalkToPerson.PersonIsHere", "Hello.", "Hello.", "Are you there?"], (await talk.NewsAsync(4)).Select(NameOrWords));
    }

    [Fact]
    public async Task A_talk_that_is_ended_twice_is_ended_once()
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var form = await DeskForm.OpenAsync(shop);
        Assert.Equal(HttpStatusCode.OK, (await form.EndAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await form.EndAsync()).StatusCode);
        Assert.Equal(["TalkToPerson.PersonLeft"], (await talk.NewsAsync(1)).Select(heard => heard.Name));
        Assert.Equal(["SmallTalk.YouAreWelcome"], (await talk.SayAsync("thanks", null, 1)).Select(heard => heard.Name));
    }

    [Fact]
    public async Task An_answer_to_whom_the_bot_has_back_is_not_said_and_its_writer_keeps_the_words()
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var form = await DeskForm.OpenAsync(shop);
        Assert.Equal(["TalkToPerson.BackWithYou"], (await talk.SayAsync("bot", null, 1)).Select(heard => heard.Name));

        var late = await form.SendAsync("Hello <b>there</b>");
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("your words were not sent", page, StringComparison.Ordinal);
        Assert.Contains("Hello &lt;b&gt;there", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await form.EndAsync()).StatusCode);

        // Nor does it reach the talk when the buyer asks for a person anew.
        await talk.SayAsync("talk to a person", null, 1);
        Assert.Equal(HttpStatusCode.Gone, (await form.SendAsync("Hello.")).StatusCode);
        Assert.Empty(await talk.NewsAsync(0));
    }

    [Fact]
    public async Task An_answer_whose_turn_waited_while_the_buyer_took_the_bot_back_is_not_said()
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var handoff = Assert.Single(shop.Services.GetRequiredService<Handoffs>().Waiting());
        await talk.SayAsync("bot", null, 1);

        var person = shop.Services.GetRequiredService<PersonAtDesk>();
        var messengers = shop.Services.GetRequiredService<Messengers>();
        var turnOfItsOwn = handoff.Reference.GetContinuationActivity();
        var acts = new List<bool>();
        await messengers.Of(turnOfItsOwn.ChannelId).ContinueConversationAsync(
            messengers.BotId,
            turnOfItsOwn,
            async (turn, ct) =>
            {
                acts.Add(await person.AnswerAsync(turn, handoff.Id, "Hello.", ct));
                acts.Add(await person.LeaveAsync(turn, handoff.Id, ct));
            },
            CancellationToken.None);
        Assert.Equal([false, false], acts);
        Assert.Empty(await talk.NewsAsync(0));
    }

    private static string NameOrWords(Heard heard) => heard.Name == "TalkToPerson.PersonWrites" ? heard.Text : heard.Name;
}
