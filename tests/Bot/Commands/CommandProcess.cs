using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>A command of the bot in a process of its own, with lines in and lines out.</summary>
internal sealed class CommandProcess : IAsyncDisposable
{
    /// <summary>A host's name that cannot be looked up: its label is longer than any, so that nobody is asked.</summary>
    public const string NoHost = "a-database-whose-name-is-so-long-that-no-server-of-names-would-be-asked-for-it.invalid";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private CommandProcess(Process process) => this.process = process;

    public static CommandProcess Start(params string[] words) => StartIn(null, words);

    /// <param name="data">The data folder that the environment names; null for none.</param>
    public static CommandProcess StartIn(string? data, params string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(WebHost).Assembly.Location);
        if (data is not null)
        {
            start.Environment[SettingNames.Data] = data;
        }

        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        return new CommandProcess(Process.Start(start) ?? throw new InvalidOperationException("The process did not start."));
    }

    /// <summary>Writes a line and reads the object that answers it.</summary>
    public async Task<JsonElement> AskAsync(string line)
    {
        await TellAsync(line);
        using var patience = new CancellationTokenSource(Patience);
        var answer = await process.StandardOutput.ReadLineAsync(patience.Token)
            ?? throw new InvalidOperationException($"No answer came to \"{line}\": {await process.StandardError.ReadToEndAsync(patience.Token)}");
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.Clone();
    }

    public async Task TellAsync(string line)
    {
        await process.StandardInput.WriteAsync(line + "\n");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Ends the input and waits for the end: exit code, what is left of the output, and the errors.</summary>
    public async Task<(int Code, string Output, string Errors)> EndAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, output, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
