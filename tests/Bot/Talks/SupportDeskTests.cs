using System.Net;
using System.Text.RegularExpressions;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

public sealed class SupportDeskTests
{
    [Fact]
    public async Task A_person_reads_the_talk_and_answers_in_it_while_the_bot_is_quiet()
    {
        var script = Script.Parse("desk", "> hello");
        var shop = await RunningShop.StartAsync();
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, script);

        await talk.SayAsync("my parcel is <b>broken</b> & wet", null, 1);
        Assert.Equal(["TalkToPerson.PersonAsked"], Names(await talk.SayAsync("I want to talk to a person", null, 1)));
        Assert.Empty(await talk.SayAsync("is anybody there?", null, 0));

        var list = await shop.Client.GetStringAsync("/desk");
        Assert.Contains("Ana Ferreira", list, StringComparison.Ordinal);
        var path = Regex.Match(list, "/desk/[0-9]+").Value;
        var page = await shop.Client.GetStringAsync(path);
        Assert.Contains("is anybody there?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>broken</b>", page, StringComparison.Ordinal);

        await PostAsync(shop, path, ("text", "Hello, this is Kim. What happened?"));
        var heard = Assert.Single(await talk.NewsAsync(1));
        Assert.Equal(("TalkToPerson.PersonWrites", "Hello, this is Kim. What happened?"), (heard.Name, heard.Text));

        await PostAsync(shop, path + "/end");
        Assert.Equal(["TalkToPerson.PersonLeft"], Names(await talk.NewsAsync(1)));
        Assert.Equal(["SmallTalk.YouAreWelcome"], Names(await talk.SayAsync("thanks", null, 1)));
        Assert.Contains("Nobody waits", await shop.Client.GetStringAsync("/desk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_buyer_can_have_the_bot_back()
    {
        var shop = await RunningShop.StartAsync();
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        Assert.Equal(["TalkToPerson.BackWithYou"], Names(await talk.SayAsync("bot", null, 1)));
        Assert.Equal(["OrderStatus.Overview"], Names(await talk.SayAsync("where are my orders", null, 1)));
    }

    [Fact]
    public async Task The_desk_is_for_this_machine_and_its_own_pages()
    {
        await using var shop = await RunningShop.StartAsync();
        using var forwarded = new HttpRequestMessage(HttpMethod.Get, "/desk");
        forwarded.Headers.Add("X-Forwarded-For", "10.0.0.1");
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.SendAsync(forwarded)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/desk/1/end");
        foreign.Headers.Add("Origin", "https://elsewhere.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Client.SendAsync(foreign)).StatusCode);
    }

    private static async Task PostAsync(RunningShop shop, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        Assert.True((await shop.Client.PostAsync(path, form)).IsSuccessStatusCode);
    }

    private static IEnumerable<string> Names(IReadOnlyList<Heard> heard) => heard.Select(one => one.Name);
}
