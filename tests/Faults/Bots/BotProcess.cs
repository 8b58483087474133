using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OrderBot.Faults.Host;

namespace OrderBot.Faults.Tests.Bots;

/// <summary>The real bot in a process of its own, which is started again whenever it died; one address for all its lives.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    /// <summary>A few deaths later it is left in peace, so that the talk comes to its end.</summary>
    private const int MostDeaths = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>FAULTS_HOST may name the same host published for a quicker start: a campaign starts it some thousand times.</summary>
    private static readonly string Host = Environment.GetEnvironmentVariable("FAULTS_HOST") ?? typeof(Death).Assembly.Location;

    private readonly string[] settings;
    private readonly Random fate;
    private readonly int moments;
    private readonly Action<string> tell;
    private readonly TaskCompletionSource isUp = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task lives;
    private Process? process;

    /// <param name="moments">The longest life. A whole talk has some times as many: later lives end in its later parts.</param>
    /// <param name="tell">Hears each line that it writes, in all its lives.</param>
    public BotProcess(Random fate, int moments, Action<string> tell, params string[] settings)
    {
        (this.fate, this.moments, this.tell, this.settings) = (fate, moments, tell, settings);
        Url = $"http://127.0.0.1:{FreePort()}";
        lives = Task.Run(LiveAsync);
    }

    public string Url { get; }

    public int Lives { get; private set; }

    /// <summary>Waits until it listens for the first time.</summary>
    public Task UpAsync() => Task.WhenAny(isUp.Task, lives).Unwrap().WaitAsync(Patience);

    /// <summary>Ends this life, at any moment; the next one begins at once.</summary>
    public void Kill() => process?.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        process?.Kill(entireProcessTree: true);
        await lives;
        process?.Dispose();
        stop.Dispose();
    }

    /// <summary>Below those that calls to others take: while it is dead nobody takes its port.</summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it.
            }
        }
    }

    private async Task LiveAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var after = Lives < MostDeaths && fate.Next(4) > 0 ? 1 + fate.Next(moments) : 0;
            var said = await LiveOnceAsync(after);
            if (!stop.IsCancellationRequested && !isUp.Task.IsCompleted && after == 0)
            {
                throw new InvalidOperationException($"The bot did not start: {said}");
            }
        }
    }

    /// <summary>What it complained of, in its whole life.</summary>
    private async Task<string> LiveOnceAsync(int after)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])[Host, after.ToString(CultureInfo.InvariantCulture), $"--urls={Url}", "--Limits:Enabled=false", .. settings])
        {
            start.ArgumentList.Add(word);
        }

        process = Process.Start(start)!;
        Lives++;
        if (stop.IsCancellationRequested)
        {
            // It died, and was started again, in the moment in which it was to be ended: who ends it has met the dead one.
            process.Kill(entireProcessTree: true);
        }

        var complaints = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            tell(line);
            if (line.Contains("is listening", StringComparison.Ordinal))
            {
                isUp.TrySetResult();
            }
        }

        await process.WaitForExitAsync();
        tell(await complaints);
        return await complaints;
    }
}
