using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrderBot.Load;

/// <summary>The real bot in a process and a data folder of its own.</summary>
public sealed class BotUnderLoad : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private BotUnderLoad(Process process, string folder, Uri url)
    {
        (_process, _folder, Url) = (process, folder, url);
    }

    public Uri Url { get; }

    public int ProcessId => _process.Id;

    public static async Task<BotUnderLoad> StartAsync(string program, IEnumerable<string> settings)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        probe.Stop();
        var folder = Directory.CreateTempSubdirectory("orderbot-load-").FullName;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        // As the deployment templates set it.
        start.Environment.TryAdd("DOTNET_GCgen0size", "0x2000000");
        foreach (var word in (IEnumerable<string>)[program, "serve", $"--urls={url}", $"--Data={folder}", "--Limits:Enabled=false", .. settings])
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("is listening", StringComparison.Ordinal))
            {
                return new BotUnderLoad(process, folder, new Uri(url));
            }
        }

        throw new InvalidOperationException("The bot did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
