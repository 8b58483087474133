using System.Net.WebSockets;
using System.Text.Json;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>A client's end of a WebSocket stream.</summary>
internal sealed class OpenStream(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public string Watermark { get; private set; } = "";

    public WebSocketCloseStatus? Closed => socket.CloseStatus;

    /// <summary>The next activities, until there are so many; signs of typing do not count.</summary>
    public async Task<List<JsonElement>> NextAsync(int count)
    {
        var found = new List<JsonElement>();
        while (found.Count < count && await FrameAsync() is { } frame)
        {
            Watermark = frame.Text("watermark");
            found.AddRange(frame.GetProperty("activities").EnumerateArray().Where(activity => !activity.IsTyping()));
        }

        return found;
    }

    /// <summary>The next frame; null at the end of the stream.</summary>
    public async Task<JsonElement?> FrameAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer, patience.Token);
            bytes.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return received.MessageType == WebSocketMessageType.Close ? null : JsonSerializer.Deserialize<JsonElement>(bytes.ToArray());
    }

    public Task PingAsync() => socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task LeaveAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
