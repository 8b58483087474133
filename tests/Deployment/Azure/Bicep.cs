using System.Diagnostics;
using System.Reflection;

namespace OrderBot.Deployment.Tests.Azure;

/// <summary>Azure's own Bicep compiler, which knows what every resource may look like.</summary>
internal static class Bicep
{
    private static readonly string Program = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Bicep").Value!;

    /// <summary>What it writes; its complaints, warnings too, fail the test.</summary>
    public static string Run(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        var start = new ProcessStartInfo(Program, words) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var written = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", complaints.Result.Trim());
        Assert.Equal(0, process.ExitCode);
        return written;
    }
}
