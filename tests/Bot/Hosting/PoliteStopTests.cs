using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>Ready or not, and how a host takes its leave.</summary>
public sealed class PoliteStopTests
{
    [Fact]
    public async Task A_host_is_ready_when_its_storage_its_order_service_and_its_articles_are()
    {
        await using var shop = await RunningShop.StartAsync();
        var answer = await shop.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("ready", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(["articles", "orders", "storage"], json.RootElement.GetProperty("checks").EnumerateObject().Select(check => check.Name).Order());
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Without_its_order_service_a_host_is_alive_and_not_ready()
    {
        await using var bot = await RunningShop.StartAsync("--Orders:Url=http://127.0.0.1:1/shop/api", "--Orders:Key=a-key-of-sixteen-or-more");
        var answer = await bot.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.NotEqual("ok", json.RootElement.GetProperty("checks").GetProperty("orders").GetString());
        Assert.Equal("ok", json.RootElement.GetProperty("checks").GetProperty("storage").GetString());
        Assert.Equal(HttpStatusCode.OK, (await bot.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_polite_stop_says_not_ready_sends_streams_elsewhere_and_finishes_turns()
    {
        var shop = await RunningShop.StartAsync("--Stop:Notice=00:00:05");
        using var client = shop.NewClient();
        using var token = JsonDocument.Parse(await (await client.PostAsync("/chat/token", null)).Content.ReadAsStringAsync());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.RootElement.GetProperty("token").GetString());
        using var started = JsonDocument.Parse(await (await client.PostAsJsonAsync("/v3/directline/conversations", new { })).Content.ReadAsStringAsync());
        var activities = $"/v3/directline/conversations/{started.RootElement.GetProperty("conversationId").GetString()}/activities";
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(started.RootElement.GetProperty("streamUrl").GetString()!), default);

        shop.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        var stopping = shop.StopAsync(disposeClient: false);
        var ready = await shop.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("stopping", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // A turn that comes in meanwhile is taken, answered and kept.
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(activities, new { type = "message", text = "thanks" })).StatusCode);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await CloseOfAsync(socket));
        await stopping;

        await using var again = await RunningShop.StartInAsync(shop.Folder);
        using var later = again.NewClient();
        later.DefaultRequestHeaders.Authorization = client.DefaultRequestHeaders.Authorization;
        Assert.Contains("SmallTalk.YouAreWelcome", await later.GetStringAsync(activities), StringComparison.Ordinal);
    }

    private static async Task<WebSocketCloseStatus?> CloseOfAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return received.CloseStatus;
            }
        }
    }
}
