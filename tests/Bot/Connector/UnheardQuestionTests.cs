using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Bot.Tests.Turns;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Connector;

/// <summary>A question that its channel did not take is answered by nobody, whatever was said since, and whatever a number meant before.</summary>
public sealed class UnheardQuestionTests : IAsyncLifetime
{
    private const string Order = "80010005";
    private const string Question = "CancelPaidOrder.AskForConsent";
    private ChannelSide channel = null!;
    private RunningShop shop = null!;

    public async Task InitializeAsync()
    {
        channel = await ChannelSide.StartAsync();

        // Nothing is sent in between by itself.
        shop = await RunningShop.StartWithAsync(services => services.AddSingleton<TimeProvider>(new RungTime()));
    }

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("emulator", "wrong size", "yes")]
    [InlineData("sms", "1", "1")]
    public async Task Who_says_yes_right_after_it_hears_it_and_is_asked_again(string channelId, string reason, string yes)
    {
        await AskedInVainAsync(channelId, reason);
        channel.RefusesLabel = null;
        await IsAskedAsync(channelId, yes, [Question, "CancelPaidOrder.ConsentUnclear"]);
    }

    [Theory]
    [InlineData("emulator", "wrong size", "yes")]
    [InlineData("sms", "1", "1")]
    public async Task Who_says_yes_while_it_still_waits_hears_all_of_it_whatever_the_bot_has_said_since(string channelId, string reason, string yes)
    {
        await AskedInVainAsync(channelId, reason);
        Assert.Equal(["Routing.TakeYourTime"], await SayAsync(channelId, "brb"));
        channel.RefusesLabel = null;
        await IsAskedAsync(channelId, yes, [Question]);
        Assert.Empty(shop.Services.GetRequiredService<ITurnStore>().Unsent(10));
    }

    [Fact]
    public async Task One_that_is_never_taken_ends_like_any_that_is_never_answered()
    {
        await AskedInVainAsync("emulator", "wrong size");
        IReadOnlyList<string> heard = [];
        for (var i = 0; i < 4; i++)
        {
            Assert.Empty(heard);
            heard = await SayAsync("emulator", "yes");
        }

        Assert.Equal(["Lost.LeftIt"], heard);
        Assert.Empty(shop.Services.GetRequiredService<ITurnStore>().Unsent(10));
        Assert.Equal("AwaitingShipment", await shop.StatusAsync("MB100001", Order));
    }

    [Fact]
    public async Task Words_for_a_supplier_that_were_not_asked_for_yet_are_passed_on_after_a_yes()
    {
        channel.RefusesLabel = "TalkToSupplier.AskMessage";
        Assert.Empty(await SayAsync("emulator", "write to the supplier of " + Order));
        channel.RefusesLabel = null;
        Assert.Equal(["TalkToSupplier.AskMessage", "TalkToSupplier.AskIfMeant"], await SayAsync("emulator", "Did the gremlins eat it"));

        channel.RefusesLabel = "TalkToSupplier.MessageSent";
        Assert.Empty(await SayAsync("emulator", "yes"));
        channel.RefusesLabel = null;
        Assert.Equal(["TalkToSupplier.MessageSent", "SmallTalk.YouAreWelcome"], await SayAsync("emulator", "thanks"));
    }

    [Fact]
    public async Task Nor_is_a_yes_to_passing_them_on_when_that_was_not_asked_yet()
    {
        await SayAsync("emulator", "where is " + Order);
        channel.RefusesLabel = "TalkToSupplier.AskIfMeant";
        Assert.Empty(await SayAsync("emulator", "ok send the supplier that i moved to 12 Elm Road"));
        channel.RefusesLabel = null;
        Assert.Equal(["TalkToSupplier.AskIfMeant", "TalkToSupplier.AskIfMeant"], await SayAsync("emulator", "yes"));
        Assert.Equal(["TalkToSupplier.MessageSent"], await SayAsync("emulator", "yes"));
    }

    /// <summary>An earlier answer's "Yes, it did", pressed where old buttons stay, passes nothing on.</summary>
    [Fact]
    public async Task Nor_is_the_button_of_another_question()
    {
        await SayAsync("emulator", "where is " + Order);
        Assert.Equal(["TalkToSupplier.AskIfMeant"], await SayAsync("emulator", "ok send the supplier that i moved to 12 Elm Road"));
        Assert.Equal("TalkToSupplier.AskIfMeant", (await SayAsync("emulator", "Yes, it did", new { act = "yes" }))[^1]);
        Assert.Equal("TalkToSupplier.AskIfMeant", (await SayAsync("emulator", "Yes, pass it on", new { act = "yes", consent = "of-another" }))[^1]);
        Assert.Equal(["TalkToSupplier.MessageSent"], await SayAsync("emulator", "yes"));
    }

    private async Task AskedInVainAsync(string channelId, string reason)
    {
        await SayAsync(channelId, "cancel order " + Order);
        channel.RefusesLabel = Question;
        Assert.Empty(await SayAsync(channelId, reason));
    }

    private async Task IsAskedAsync(string channelId, string yes, string[] expected)
    {
        Assert.Equal(expected, await SayAsync(channelId, yes));
        Assert.Equal("AwaitingShipment", await shop.StatusAsync("MB100001", Order));

        Assert.Equal(["CancelPaidOrder.RequestSent"], await SayAsync(channelId, "yes"));
        Assert.Equal("CancellationRequested", await shop.StatusAsync("MB100001", Order));
    }

    private async Task<IReadOnlyList<string>> SayAsync(string channelId, string text, object? value = null)
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            channelId,
            serviceUrl = channel.Url,
            from = new { id = "MB100001" },
            recipient = new { id = "bot" },
            conversation = new { id = "one" },
            text,
            value,
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. (await channel.TakeAsync(0)).Select(reply => reply.GetProperty("label").GetString()!)];
    }
}
