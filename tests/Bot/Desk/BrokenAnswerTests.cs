using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>A person's answer whose turn breaks by a mistake of ours.</summary>
public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task Who_wrote_it_is_told_that_it_was_not_sent_and_can_send_it_again()
    {
        BreakingState state = null!;
        var shop = await RunningShop.StartWithAsync(services => services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SupportDesk.Desk>(
            provider, state = new BreakingState(provider.GetRequiredService<IStorage>(), provider.GetRequiredService<PrivateConversationState>()))));
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var form = await DeskForm.OpenAsync(shop);

        state.IsBroken = true;
        var refused = await form.SendAsync("Hello <b>there</b>");
        Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Contains("your words were not sent", page, StringComparison.Ordinal);
        Assert.Contains("Hello &lt;b&gt;there", page, StringComparison.Ordinal);
        Assert.Empty(await talk.NewsAsync(0));

        state.IsBroken = false;
        Assert.Equal(HttpStatusCode.OK, (await new DeskForm(shop.Client, form.Path, page).SendAsync("Hello there")).StatusCode);
        Assert.Equal(["TalkToPerson.PersonIsHere", "TalkToPerson.PersonWrites"], (await talk.NewsAsync(2)).Select(heard => heard.Name));
    }

    private sealed class BreakingState(IStorage storage, PrivateConversationState inner) : PrivateConversationState(storage)
    {
        public bool IsBroken { get; set; }

        public override Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
            IsBroken ? throw new InvalidOperationException("It broke.") : inner.SaveChangesAsync(turnContext, force, cancellationToken);
    }
}
