using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace OrderBot.Marketplace.Tests;

/// <summary>A mail server on a free port that takes what is sent, or does not.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> taken = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource over = new();
    private readonly Task listening;

    public SmtpListener()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What is answered to a mail's content; "250 taken" when not told otherwise.</summary>
    public string Answer { get; set; } = "250 taken";

    /// <summary>The conversations of the mails that came, as they were.</summary>
    public ValueTask<string> NextAsync() => taken.Reader.ReadAsync(over.Token);

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        listener.Stop();
        await listening;
        over.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(over.Token);
                await TalkAsync(client);
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException or IOException)
            {
                // The next one, or the end.
            }
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var heard = new StringBuilder();
        await writer.WriteLineAsync("220 here".AsMemory(), over.Token);
        while (await reader.ReadLineAsync(over.Token) is { } line)
        {
            heard.AppendLine(line);
            var command = line.Split(' ')[0].ToUpperInvariant();
            if (command == "DATA")
            {
                await writer.WriteLineAsync("354 go on".AsMemory(), over.Token);
                while (await reader.ReadLineAsync(over.Token) is { } text && text != ".")
                {
                    heard.AppendLine(text);
                }

                await writer.WriteLineAsync(Answer.AsMemory(), over.Token);
                taken.Writer.TryWrite(heard.ToString());
                continue;
            }

            var answer = command switch
            {
                "EHLO" => "250-here\r\n250-8BITMIME\r\n250 AUTH PLAIN",
                "AUTH" => "235 welcome",
                "QUIT" => "221 bye",
                _ => "250 fine",
            };
            await writer.WriteLineAsync(answer.AsMemory(), over.Token);
        }
    }
}
