using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderBot.Channels.DirectLine;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>A server with Direct Line alone and a client's calls to it. Its data folder outlives a restart.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Secret = "a secret of the tests";
    public const string SecondSecret = "another secret of the tests";

    private readonly string _folder = Directory.CreateTempSubdirectory("direct-line-").FullName;
    private WebApplication _app = null!;

    public HttpClient Http { get; private set; } = null!;

    public MovableTime Time { get; } = new();

    public DirectLineAdapter Adapter => _app.Services.GetRequiredService<DirectLineAdapter>();

    public static async Task<RunningBot> StartAsync(Func<DirectLineSettings, DirectLineSettings>? settings = null)
    {
        var bot = new RunningBot();
        await bot.OpenAsync(settings);
        return bot;
    }

    public async Task RestartAsync()
    {
        await CloseAsync();
        await OpenAsync(null);
    }

    public Task StopAsync() => _app.StopAsync();

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? bearer, object? body = null)
    {
        var request = new HttpRequestMessage(method, "/v3/directline" + path);
        if (bearer is not null)
        {
            request.Headers.Authorization = new("Bearer", bearer);
        }

        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        return Http.SendAsync(request);
    }

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, string? bearer, object? body = null)
    {
        using var response = await SendAsync(method, path, bearer, body);
        return response.StatusCode;
    }

    public async Task<JsonElement> CallAsync(HttpMethod method, string path, string? bearer, object? body = null)
    {
        using var response = await SendAsync(method, path, bearer, body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<Ticket> TokenAsync(object? body = null)
    {
        var answer = await CallAsync(HttpMethod.Post, "/tokens/generate", Secret, body ?? new { });
        return new(answer.Text("conversationId"), answer.Text("token"));
    }

    public async Task<Ticket> StartConversationAsync(object? body = null)
    {
        var ticket = await TokenAsync(body);
        await CallAsync(HttpMethod.Post, "/conversations", ticket.Token, new { user = new { } });
        await PollAsync(ticket, "", 1);
        return ticket;
    }

    public async Task<string> SayAsync(Ticket ticket, string text, string? clientId = null) =>
        (await CallAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new { type = "message", text, channelData = new { clientActivityID = clientId } })).Text("id");

    /// <summary>The activities after a watermark, as soon as there are so many.</summary>
    public async Task<(List<JsonElement> Activities, string Watermark)> PollAsync(Ticket ticket, string watermark, int count)
    {
        for (var tries = 0; tries < 2000; tries++)
        {
            var set = await CallAsync(HttpMethod.Get, $"{ticket.Activities}?watermark={watermark}", ticket.Token);
            var activities = set.GetProperty("activities").EnumerateArray().ToList();
            if (activities.Count >= count)
            {
                return (activities, set.Text("watermark"));
            }

            await Task.Yield();
        }

        throw new TimeoutException($"There were never {count} activities.");
    }

    public async Task<OpenStream> StreamAsync(Ticket ticket, string watermark = "", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        var address = new UriBuilder(new Uri(Http.BaseAddress!, $"/v3/directline/conversations/{ticket.ConversationId}/stream?t={ticket.Token}&watermark={watermark}")) { Scheme = "ws" };
        await socket.ConnectAsync(address.Uri, CancellationToken.None);
        return new(socket);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task OpenAsync(Func<DirectLineSettings, DirectLineSettings>? settings)
    {
        var made = new DirectLineSettings { Secret = Secret, SecondSecret = SecondSecret };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_ => new BotDatabase(Path.Combine(_folder, "bot.db")));
        builder.Services.AddSingleton<IBot, EchoBot>();
        builder.Services.AddDirectLine(settings?.Invoke(made) ?? made, Time);
        _app = builder.Build();
        _app.MapDirectLine();
        await _app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    private async Task CloseAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
