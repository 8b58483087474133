using System.Net;
using System.Text.RegularExpressions;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;
using OrderBot.SupportDesk;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>On SQLite.</summary>
public sealed class SupportDeskOnSqliteTests() : SupportDeskTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class SupportDeskOnPostgreSqlTests() : SupportDeskTests(postgreSql: true);

/// <summary>A buyer asks for a person, and a person answers in the same chat.</summary>
public abstract class SupportDeskTests(bool postgreSql)
{
    private const string Key = "a-key-of-the-support-desk";
    private readonly string[] storage = postgreSql ? SharedDatabase.Settings(SharedDatabase.New()) : [];

    [Fact]
    public async Task A_person_reads_the_talk_and_answers_in_it_while_the_bot_is_quiet()
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));

        await talk.SayAsync("my parcel of order 80010002 is <b>broken</b> & wet", null, 1);
        Assert.Equal(["TalkToPerson.PersonAsked"], Names(await talk.SayAsync("I want to talk to a person", null, 1)));
        Assert.Empty(await talk.SayAsync("is anybody there?", null, 0));
        Assert.Empty(await talk.SayAsync("cancel order 80010005", null, 0));

        var list = await shop.Client.GetStringAsync("/desk");
        Assert.Contains("Ana Ferreira (MB100001)", list, StringComparison.Ordinal);
        Assert.Contains("Asked: I want to talk to a person", list, StringComparison.Ordinal);
        Assert.Contains("Orders named: 80010002", list, StringComparison.Ordinal);
        var path = Path(list);
        var page = await shop.Client.GetStringAsync(path);
        Assert.Contains("is anybody there?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>broken</b>", page, StringComparison.Ordinal);

        await PostAsync(shop, path, ("text", "Hello, this is Kim. What happened?"));
        Assert.Equal(
            [("TalkToPerson.PersonIsHere", true), ("TalkToPerson.PersonWrites", false)],
            (await talk.NewsAsync(2)).Select(one => (one.Name, one.Text != "Hello, this is Kim. What happened?")));
        await PostAsync(shop, path, ("text", "Are you there?"));
        Assert.Equal(["TalkToPerson.PersonWrites"], Names(await talk.NewsAsync(1)));
        Assert.Contains("Are you there?", await shop.Client.GetStringAsync(path + "/lines"), StringComparison.Ordinal);

        await PostAsync(shop, path + "/end");
        Assert.Equal(["TalkToPerson.PersonLeft"], Names(await talk.NewsAsync(1)));
        Assert.Equal(["SmallTalk.YouAreWelcome"], Names(await talk.SayAsync("thanks", null, 1)));
        Assert.Contains("Nobody waits", await shop.Client.GetStringAsync("/desk"), StringComparison.Ordinal);
        Assert.Equal("AwaitingShipment", await shop.StatusAsync("MB100001", "80010005"));
    }

    [Theory]
    [InlineData("bot")]
    [InlineData("Back to the bot")]
    [InlineData("I want the bot back, please")]
    [InlineData("nah forget it, you do it")]
    public async Task The_buyer_can_have_the_bot_back(string words)
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        Assert.Equal(["TalkToPerson.BackWithYou"], Names(await talk.SayAsync(words, null, 1)));
        Assert.Equal(["OrderStatus.Overview"], Names(await talk.SayAsync("where are my orders", null, 1)));
    }

    [Theory]
    [InlineData("I changed my mind about the coat")]
    [InlineData("the coat is not needed any more")]
    [InlineData("never did the bot tell me why")]
    public async Task What_is_told_to_the_person_does_not_bring_the_bot_back(string words)
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        Assert.Empty(Names(await talk.SayAsync(words, null, 0)));
    }

    [Fact]
    public async Task Who_waits_longer_than_was_promised_is_told_so_and_the_wish_stays_as_a_message()
    {
        var shop = await RunningShop.StartAsync(["--Desk:AnswersWithin=00:20:00", .. storage]);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        var asked = Assert.Single(await talk.SayAsync("talk to a person", null, 1));
        Assert.Contains("within 20 minutes", asked.Text, StringComparison.Ordinal);
        await shop.AdvanceAsync(TimeSpan.FromMinutes(21));
        Assert.Equal(["TalkToPerson.NobodyCame"], Names(await talk.NewsAsync(1)));

        // The bot is back; the person can still answer, and then has the conversation.
        Assert.Equal(["OrderStatus.Overview"], Names(await talk.SayAsync("where are my orders", null, 1)));
        var list = await shop.Client.GetStringAsync("/desk");
        Assert.Contains("left as a message", list, StringComparison.Ordinal);
        await PostAsync(shop, Path(list), ("text", "Sorry, here I am."));
        Assert.Equal(["TalkToPerson.PersonIsHere", "TalkToPerson.PersonWrites"], Names(await talk.NewsAsync(2)));
        Assert.Empty(await talk.SayAsync("where are my orders", null, 0));
    }

    [Fact]
    public async Task Whom_a_person_has_answered_in_time_is_not_told_that_nobody_came()
    {
        var shop = await RunningShop.StartAsync(storage);
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var path = Path(await shop.Client.GetStringAsync("/desk"));
        await PostAsync(shop, path, ("text", "Hello."));
        await talk.NewsAsync(2);
        await shop.AdvanceAsync(TimeSpan.FromHours(1));
        await PostAsync(shop, path, ("text", "One moment."));
        Assert.Equal(["TalkToPerson.PersonWrites"], Names(await talk.NewsAsync(1)));
    }

    [Fact]
    public async Task A_wish_for_a_person_outlives_a_restart()
    {
        await using var channel = await ChannelSide.StartAsync();
        var first = await RunningShop.StartAsync(storage);
        var talk = new ConnectorTalk(first, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        await first.StopAsync();
        await using var second = await RunningShop.StartInAsync(first.Folder, storage);
        await PostAsync(second, Path(await second.Client.GetStringAsync("/desk")), ("text", "Hello."));
        Assert.Equal(["TalkToPerson.PersonIsHere", "TalkToPerson.PersonWrites"], Names(await talk.NewsAsync(2)));
    }

    [Fact]
    public async Task In_the_demo_the_desk_is_for_this_machine_and_its_own_pages()
    {
        await using var shop = await RunningShop.StartAsync(storage);
        using var forwarded = new HttpRequestMessage(HttpMethod.Get, "/desk");
        forwarded.Headers.Add("X-Forwarded-For", "10.0.0.1");
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.SendAsync(forwarded)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/desk/1/end") { Content = new FormUrlEncodedContent([]) };
        foreign.Headers.Add("Origin", "https://elsewhere.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.SendAsync(foreign)).StatusCode);
        using var withoutToken = new FormUrlEncodedContent([KeyValuePair.Create("text", "hello")]);
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.PostAsync("/desk/1", withoutToken)).StatusCode);
    }

    [Fact]
    public async Task With_a_key_the_desk_opens_to_whoever_has_it_and_to_nobody_else()
    {
        await using var shop = await RunningShop.StartAsync([$"--Desk:Key={Key}", .. storage]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.Client.GetAsync("/desk")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.PostAsync("/desk/1/end", new FormUrlEncodedContent([]))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(shop.Client, "a-wrong-key-of-the-desk")).StatusCode);
        using var client = shop.NewClient();
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(client, Key)).StatusCode);
        Assert.Contains("Nobody waits", await client.GetStringAsync("/desk"), StringComparison.Ordinal);
        using var forged = shop.NewClient();
        forged.DefaultRequestHeaders.Add("Cookie", "desk=9999999999.00.00");
        Assert.Equal(HttpStatusCode.Unauthorized, (await forged.GetAsync("/desk")).StatusCode);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string key) =>
        client.PostAsync("/desk/sign-in", new FormUrlEncodedContent([KeyValuePair.Create("key", key)]));

    private static string Path(string list) => Regex.Match(list, "/desk/[0-9]+").Value;

    private static async Task PostAsync(RunningShop shop, string path, params (string Name, string Value)[] fields)
    {
        var page = await shop.Client.GetStringAsync(path.Replace("/end", "", StringComparison.Ordinal));
        var token = Regex.Match(page, "name=\"token\" value=\"([0-9a-f]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("token", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        Assert.True((await shop.Client.PostAsync(path, form)).IsSuccessStatusCode);
    }

    private static IEnumerable<string> Names(IReadOnlyList<Heard> heard) => heard.Select(one => one.Name);
}
