using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using OrderBot.SmallBotLoad;

namespace OrderBot.Load;

/// <summary>Over Direct Line: posted by HTTP, the replies read from an open socket.</summary>
public sealed class SocketCaller : ICaller
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _socket;
    private readonly string _activities;
    private readonly byte[] _buffer = new byte[256 * 1024];
    private long _watermark;

    private SocketCaller(HttpClient http, ClientWebSocket socket, string activities)
    {
        (_http, _socket, _activities) = (http, socket, activities);
    }

    public static async Task<ICaller> ConnectAsync(Uri bot, int number)
    {
        var http = new HttpClient { BaseAddress = bot };
        (await http.PostAsJsonAsync("/demo/sign-in", new { memberId = "MB100001" })).EnsureSuccessStatusCode();
        var token = await http.PostAsync("/chat/token", null);
        var word = (await token.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", word);
        var started = await (await http.PostAsJsonAsync("/v3/directline/conversations", new { })).Content.ReadFromJsonAsync<JsonElement>();
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), default);
        var caller = new SocketCaller(http, socket, $"/v3/directline/conversations/{started.GetProperty("conversationId").GetString()}/activities");
        await caller.HearAsync("(arrival)", ["SmallTalk.HelloName"]);
        return caller;
    }

    public async ValueTask SayAsync(int turn)
    {
        var (says, hears) = Talk.Turns[turn];
        using var answer = await _http.PostAsJsonAsync(_activities, new { type = "message", text = says, channelData = new { clientActivityID = Guid.NewGuid().ToString("N") } });
        answer.EnsureSuccessStatusCode();
        await HearAsync(says, hears);
    }

    public void Dispose()
    {
        _socket.Dispose();
        _http.Dispose();
    }

    /// <summary>Reads frames until all replies came, in order, each once.</summary>
    private async Task HearAsync(string says, string[] hears)
    {
        for (var at = 0; at < hears.Length;)
        {
            var length = 0;
            ValueWebSocketReceiveResult received;
            do
            {
                received = await _socket.ReceiveAsync(_buffer.AsMemory(length), default);
                length += received.Count;
            }
            while (!received.EndOfMessage);
            using var set = JsonDocument.Parse(_buffer.AsMemory(0, length));
            var watermark = long.Parse(set.RootElement.GetProperty("watermark").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
            foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
            {
                if (activity.GetProperty("type").GetString() != "message" || activity.GetProperty("from").GetProperty("role").GetString() != "bot")
                {
                    continue;
                }

                if (at == hears.Length || activity.GetProperty("label").GetString() != hears[at++] || watermark <= _watermark)
                {
                    throw new WrongReplyException($"To \"{says}\" the bot must answer {string.Join(", ", hears)}, not {activity.GetProperty("label").GetString()}.");
                }
            }

            _watermark = watermark;
        }
    }
}
