using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace OrderBot.SmallBotLoad;

/// <summary>One kept-alive HTTP connection that costs the client as little as can be, since it shares the processors with the server.</summary>
public sealed class Line : IDisposable
{
    private readonly Socket _socket;
    private byte[] _buffer = new byte[16 * 1024];

    private Line(Socket socket)
    {
        _socket = socket;
    }

    public static async Task<Line> ConnectAsync(Uri server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new DnsEndPoint(server.Host, server.Port));
        return new Line(socket);
    }

    /// <summary>Sends a whole request and gives the response's body, valid until the next one.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PostAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * length);
            }

            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
            {
                throw new WrongReplyException("The server hung up.");
            }

            length += read;
            if (Body(_buffer.AsSpan(0, length)) is { } body)
            {
                return _buffer.AsMemory(body.Start, body.Length);
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private static (int Start, int Length)? Body(ReadOnlySpan<byte> response)
    {
        var end = response.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = response[..end];
        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new WrongReplyException("The status is not 200.");
        }

        return IsWhole(head, response[(end + 4)..], out var length) ? (end + 4, length) : null;
    }

    private static bool IsWhole(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body, out int length)
    {
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0 || !Utf8Parser.TryParse(head[(at + 16)..], out length, out _))
        {
            throw new WrongReplyException("The response has no length.");
        }

        return body.Length >= length;
    }
}
