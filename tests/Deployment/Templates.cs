namespace OrderBot.Deployment.Tests;

/// <summary>The folder deploymentTemplates of the repository that these tests were built from.</summary>
internal static class Templates
{
    public static string Folder { get; } = Find();

    public static string At(string path) => Path.Combine(Folder, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>The settings of a file NAME=value a line, also those commented out, as "Section:Key"; the host's own left out.</summary>
    public static Dictionary<string, string> Settings(string path, bool commented = false)
    {
        var settings = new Dictionary<string, string>();
        foreach (var line in File.ReadAllLines(At(path)))
        {
            var text = commented ? line.TrimStart('#') : line;
            if (text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && char.IsAsciiLetterUpper(text[0]) && !text.AsSpan(0, sign).Contains(' ') && !IsOfTheHost(text[..sign]))
            {
                settings.Add(text[..sign].Replace("__", ":", StringComparison.Ordinal), text[(sign + 1)..]);
            }
        }

        return settings;
    }

    /// <summary>What ASP.NET, .NET and Azure's identity read, not the bot.</summary>
    public static bool IsOfTheHost(string name) => name == "AZURE_CLIENT_ID" || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("DOTNET_", StringComparison.Ordinal);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrderBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside the repository.");
        }

        return Path.Combine(folder, "deploymentTemplates");
    }
}
