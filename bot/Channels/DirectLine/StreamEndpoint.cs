using System.Buffers;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using static OrderBot.Channels.DirectLine.DirectLineBodies;

namespace OrderBot.Channels.DirectLine;

/// <summary>A WebSocket that shows everything after its watermark, in order and without gaps, for as long as it is open.</summary>
internal sealed class StreamEndpoint(
    DirectLineSettings settings, ActivityLog log, Listeners listeners, Entrance entrance, IHostApplicationLifetime lifetime)
{
    private const int ActivitiesAFrame = 100;
    private const int LongestPing = 4096;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    public async Task OpenAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "BadArgument", "This address is for a WebSocket.");
            return;
        }

        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && !entrance.IsAllowed(context.Request, origin))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "BadOrigin", "Pages of this origin may not connect.");
            return;
        }

        if (await entrance.AdmitAsync(context, ConversationEndpoints.Id(context)) is not { } conversation)
        {
            return;
        }

        if (settings.Limits && listeners.Count(conversation.Id) >= settings.StreamsAtOnce)
        {
            context.Response.Headers.RetryAfter = "10";
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many open streams.");
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var listener = listeners.Listen(conversation.Id);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var receiving = ReceiveAsync(socket, ending);
        try
        {
            await ShowAsync(socket, listener, conversation.Id, ConversationEndpoints.Place(context.Request.Query["watermark"]), ending.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            await CloseAsync(socket, receiving);
        }
    }

    private async Task ShowAsync(WebSocket socket, Listeners.Listener listener, string conversation, long place, CancellationToken cancellationToken)
    {
        var frame = new ArrayBufferWriter<byte>(4096);
        place = await ShowLogAsync(socket, frame, conversation, place, cancellationToken);
        await foreach (var told in listener.Told.ReadAllAsync(cancellationToken))
        {
            if (told is null)
            {
                place = await ShowLogAsync(socket, frame, conversation, place, cancellationToken);
            }
            else
            {
                await SendAsync(socket, frame, [new(place, told)], place, cancellationToken);
            }
        }
    }

    private async Task<long> ShowLogAsync(WebSocket socket, ArrayBufferWriter<byte> frame, string conversation, long place, CancellationToken cancellationToken)
    {
        while (log.After(conversation, place, ActivitiesAFrame) is { Count: > 0 } activities)
        {
            place = activities[^1].Seq;
            await SendAsync(socket, frame, activities, place, cancellationToken);
        }

        return place;
    }

    private static async Task SendAsync(
        WebSocket socket, ArrayBufferWriter<byte> frame, IReadOnlyList<LoggedActivity> activities, long watermark, CancellationToken cancellationToken)
    {
        frame.ResetWrittenCount();
        ActivityEndpoints.WriteFrame(frame, activities, watermark);
        await socket.SendAsync(frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }

    // Clients send empty frames to keep the line open; nothing else is expected of them.
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[512];
        var length = 0;
        try
        {
            while (length <= LongestPing)
            {
                // Cancelling would abort the socket, and the farewell with it.
                var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                length = received.EndOfMessage ? 0 : length + received.Count;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client is gone without a word.
        }

        await ending.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, Task receiving)
    {
        using var patience = new CancellationTokenSource(Farewell);
        try
        {
            // Clients come back by themselves after this one.
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "Come back in a moment", patience.Token);
            await receiving.WaitAsync(patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
            await receiving;
        }
    }
}
