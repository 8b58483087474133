using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>A turn that takes longer than its channel waits: the channel is let go, and what was said is not lost and comes later.</summary>
public sealed class LongTurnTests : IAsyncLifetime
{
    private static readonly TimeSpan ChannelsHangUp = TimeSpan.FromSeconds(15);
    private const string Forgot = "I forgot my password, my e-mail is buyer1@example.com";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly object Buyer = new { id = "somebody" };
    private static readonly object Bot = new { id = "bot" };
    private static readonly object Talk = new { id = "conversation" };
    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-long-").FullName;
    private readonly RungTime time = new();
    private readonly TaskCompletionSource answers = new();
    private WebApplication service = null!;
    private WebApplication bot = null!;
    private ChannelSide side = null!;
    private HttpClient client = null!;

    private Inbox Inbox => bot.Services.GetRequiredService<Inbox>();

    public async Task InitializeAsync()
    {
        side = await ChannelSide.StartAsync();
        service = WebApplication.CreateSlimBuilder().Build();
        service.Urls.Add("http://127.0.0.1:0");
        service.MapFallback(async (HttpContext http) =>
        {
            await answers.Task.WaitAsync(Limit);
            http.Response.StatusCode = StatusCodes.Status202Accepted;
        });
        await service.StartAsync();
        bot = WebHost.Build(
            ["--urls=http://127.0.0.1:0", $"--Data={folder}", $"--Orders:Url={service.Urls.First()}", "--Orders:Key=a-key-of-sixteen-or-more"],
            services => services.AddSingleton(provider => new Patience(provider.GetRequiredService<Inbox>(), time)));
        await bot.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(bot.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        answers.TrySetResult();
        client.Dispose();
        await bot.StopAsync();
        await bot.DisposeAsync();
        await service.DisposeAsync();
        await side.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_channel_is_let_go_before_it_hangs_up_and_the_reply_comes_later()
    {
        var call = SayAsync(null);
        var (span, ring) = await time.Asked.WaitAsync(Limit);
        Assert.InRange(span, TimeSpan.FromSeconds(1), ChannelsHangUp - TimeSpan.FromSeconds(1));
        Assert.Empty(Inbox.Waiting(10));
        Assert.False(call.IsCompleted);

        ring();
        Assert.Equal(HttpStatusCode.Accepted, (await call.WaitAsync(Limit)).StatusCode);
        var waiting = Assert.Single(Inbox.Waiting(10)).Activity;
        Assert.Equal(("long", side.Url), (waiting.Id, waiting.ServiceUrl));

        answers.SetResult();
        Assert.StartsWith("ForgotPassword", Assert.Single(await side.TakeAsync(1)).GetProperty("label").GetString(), StringComparison.Ordinal);
        Assert.Empty(Inbox.Waiting(10));
    }

    [Fact]
    public async Task A_caller_whose_answer_holds_the_replies_waits_on()
    {
        var call = SayAsync("expectReplies");
        (await time.Asked.WaitAsync(Limit)).Ring();
        answers.SetResult();

        var answer = await call.WaitAsync(Limit);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("ForgotPassword", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Inbox.Waiting(10));
    }

    [Fact]
    public async Task A_card_whose_button_was_pressed_waits_on_for_what_is_left_of_it()
    {
        var value = new { action = new { type = "Action.Execute", verb = "press", data = new { title = Forgot } }, trigger = "manual" };
        var call = PostAsync(new { type = "invoke", name = "adaptiveCard/action", id = "long", channelId = "msteams", serviceUrl = side.Url, from = Buyer, recipient = Bot, conversation = Talk, value });
        (await time.Asked.WaitAsync(Limit)).Ring();
        answers.SetResult();

        var answer = await call.WaitAsync(Limit);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("application/vnd.microsoft.card.adaptive", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Inbox.Waiting(10));
    }

    private Task<HttpResponseMessage> SayAsync(string? deliveryMode) => PostAsync(
        new { type = "message", id = "long", channelId = "emulator", serviceUrl = side.Url, deliveryMode, from = Buyer, recipient = Bot, conversation = Talk, text = Forgot });

    private Task<HttpResponseMessage> PostAsync(object activity) => client.PostAsJsonAsync("/api/messages", activity);
}
