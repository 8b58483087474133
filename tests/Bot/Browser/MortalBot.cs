using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The real bot in a process of its own, on one data folder and one address for all its lives.</summary>
internal sealed class MortalBot : IAsyncDisposable
{
    private readonly string folder;
    private Process? process;

    public MortalBot(string folder)
    {
        this.folder = folder;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    public string Url { get; }

    /// <summary>Starts it and waits until it says that it listens.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])[typeof(WebHost).Assembly.Location, "serve", $"--urls={Url}", $"--Data={folder}", "--Limits:Enabled=false"])
        {
            start.ArgumentList.Add(word);
        }

        process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("is listening", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The bot did not start.");
    }

    /// <summary>As the machine would: at once, with no last word.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}
