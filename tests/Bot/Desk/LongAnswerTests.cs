using System.Net;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>A person's answer that is longer than an answer can be.</summary>
public sealed class LongAnswerTests
{
    [Fact]
    public async Task Who_wrote_it_is_told_so_keeps_the_words_and_can_send_fewer()
    {
        var shop = await RunningShop.StartAsync();
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var form = await DeskForm.OpenAsync(shop);
        var many = new string('x', 4000);

        using var refused = await form.SendAsync("<b>" + many);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Contains("your words were not sent", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;" + many, page, StringComparison.Ordinal);
        Assert.Contains("maxlength=\"4000\"", page, StringComparison.Ordinal);
        Assert.Empty(await talk.NewsAsync(0));

        // Of 4000 letters, as the page counts them; sent, it has many more.
        var longest = string.Join("\r\n", Enumerable.Repeat("x", 2000)) + "x";
        Assert.Equal(HttpStatusCode.OK, (await new DeskForm(shop.Client, form.Path, page).SendAsync(longest)).StatusCode);
        Assert.Equal(["TalkToPerson.PersonIsHere", "TalkToPerson.PersonWrites"], (await talk.NewsAsync(2)).Select(heard => heard.Name));
    }
}
