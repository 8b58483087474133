using System.Net;
using System.Net.Sockets;

namespace OrderBot.Bot.Tests.Connector;

/// <summary>A channel that takes every call and answers none: the connection stands, and nothing comes.</summary>
internal sealed class SilentChannel : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource end = new();
    private readonly Task taking;
    private int calls;
    private int waiting;

    public SilentChannel()
    {
        listener.Start();
        Url = $"http://{listener.LocalEndpoint}";
        taking = TakeAsync();
    }

    public string Url { get; }

    /// <summary>Done when the first call has come.</summary>
    public Task Called => called.Task;

    /// <summary>How many calls have come.</summary>
    public int Calls => Volatile.Read(ref calls);

    /// <summary>How many of them are still waited for.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await taking;
        listener.Dispose();
        end.Dispose();
    }

    private async Task TakeAsync()
    {
        var callers = new List<Task>();
        try
        {
            while (true)
            {
                callers.Add(HearAsync(await listener.AcceptSocketAsync(end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(callers);
        }
    }

    /// <summary>Who gets no answer makes no second call on the same connection: each is a call of its own.</summary>
    private async Task HearAsync(Socket caller)
    {
        using var open = caller;
        var heard = new byte[4096];
        try
        {
            if (await open.ReceiveAsync(heard.AsMemory(), SocketFlags.None, end.Token) > 0)
            {
                await WaitedForAsync(open, heard);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            // It hung up in its own way, or the test is over.
        }
    }

    private async Task WaitedForAsync(Socket caller, byte[] heard)
    {
        Interlocked.Increment(ref calls);
        Interlocked.Increment(ref waiting);
        called.TrySetResult();
        try
        {
            while (await caller.ReceiveAsync(heard.AsMemory(), SocketFlags.None, end.Token) > 0)
            {
                // The rest of the call, until its caller hangs up.
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
