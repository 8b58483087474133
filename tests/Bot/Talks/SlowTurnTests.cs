using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OrderBot.Bot.Tests.DirectLine;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>An order service that does not answer before its buyer has seen that somebody is typing.</summary>
public sealed class SlowTurnTests : IAsyncLifetime
{
    private const string Words = "I forgot my password, my e-mail is buyer1@example.com";
    private const string Secret = "a-direct-line-secret";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TaskCompletionSource seen = new();
    private WebApplication service = null!;
    private RunningShop bot = null!;

    public async Task InitializeAsync()
    {
        service = WebApplication.CreateSlimBuilder().Build();
        service.Urls.Add("http://127.0.0.1:0");
        service.MapFallback(async (HttpContext http) =>
        {
            await seen.Task.WaitAsync(Patience);
            http.Response.StatusCode = StatusCodes.Status202Accepted;
        });
        await service.StartAsync();
        bot = await RunningShop.StartAsync($"--Orders:Url={service.Urls.First()}", "--Orders:Key=a-key-of-sixteen-or-more", $"--DirectLine:Secret={Secret}");
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Web_Chat_shows_typing()
    {
        bot.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        var started = await (await bot.Client.PostAsJsonAsync("/v3/directline/conversations", new { user = new { id = "dl_somebody" } })).Content.ReadFromJsonAsync<JsonElement>();
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        using var stream = new OpenStream(socket);
        await bot.Client.PostAsJsonAsync($"/v3/directline/conversations/{started.GetProperty("conversationId").GetString()}/activities", new { type = "message", text = Words });
        while (await stream.FrameAsync() is { } frame && !frame.GetProperty("activities").EnumerateArray().Any(one => one.IsTyping()))
        {
            // What was said before.
        }

        seen.SetResult();
        Assert.Equal("ForgotPassword", (await stream.NextAsync(1))[0].Text("label").Split('.')[0]);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task A_channel_behind_the_Bot_Connector_shows_typing(string channel)
    {
        await using var side = await ChannelSide.StartAsync();
        var turn = bot.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = "1",
            channelId = channel,
            serviceUrl = side.Url,
            from = new { id = "29:somebody" },
            recipient = new { id = "28:bot" },
            conversation = new { id = "conversation", conversationType = "personal" },
            text = Words,
        });
        Assert.Equal("typing", (await side.FirstAsync()).GetProperty("type").GetString());
        seen.SetResult();
        (await turn).EnsureSuccessStatusCode();
        Assert.StartsWith("ForgotPassword", Assert.Single(await side.TakeAsync(1)).GetProperty("label").GetString(), StringComparison.Ordinal);
    }
}
