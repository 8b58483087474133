using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Clients;

/// <summary>A node process that talks with the bot by packages that others made; see talk.cjs.</summary>
internal sealed class ClientProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Folder = typeof(ClientProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "ClientsFolder").Value!;
    private readonly Process process;
    private readonly List<JsonElement> seen = [];

    private ClientProcess(Process process) => this.process = process;

    /// <summary>Every activity that came, one that came again too.</summary>
    public IReadOnlyList<JsonElement> Seen => seen;

    public static ClientProcess Start(string mode, string address, string word)
    {
        if (!File.Exists(Path.Combine(Folder, "fetched")))
        {
            throw new InvalidOperationException("The packages of tests/Bot/Clients are not there: they are fetched with npm when the project is built.");
        }

        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["talk.cjs", mode, address, word])
        {
            start.ArgumentList.Add(argument);
        }

        return new ClientProcess(Process.Start(start)!);
    }

    public async Task SayAsync(string line)
    {
        await process.StandardInput.WriteAsync(line + "\n");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Reads on until the bot says what has this label.</summary>
    public Task<JsonElement> HearAsync(string label) => UntilAsync(label, one => Text(one, "label") == label);

    public Task OnlineAsync() => UntilAsync("online", one => Text(one, "type") == "status" && Text(one, "text") == "Online");

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public static string Text(JsonElement activity, string name) =>
        activity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private async Task<JsonElement> UntilAsync(string what, Func<JsonElement, bool> isIt)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                var one = JsonSerializer.Deserialize<JsonElement>(line);
                if (Text(one, "type") is not ("status" or "posted"))
                {
                    seen.Add(one);
                }

                if (isIt(one))
                {
                    return one;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Told below.
        }

        throw new InvalidOperationException($"There was never \"{what}\", only:\n{string.Join('\n', seen.Select(one => $"{Text(one, "type")} {Text(one, "label")} {Text(one, "text")}"))}");
    }
}
