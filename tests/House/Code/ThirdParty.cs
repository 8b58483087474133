using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace OrderBot.House.Tests.Code;

/// <summary>Everything of others that is restored for this repository, with its licence, as the list THIRD-PARTY.md.</summary>
internal static class ThirdParty
{
    public const string File = "THIRD-PARTY.md";

    private const string Bot = "bot/OrderBot.csproj";

    /// <summary>Packages that do not name their licence themselves: what stands in the repository that they were made from.</summary>
    private static readonly Dictionary<string, string> Read = new()
    {
        ["dotnet-stryker"] = "Apache-2.0",
        ["OpenAI"] = "MIT",
        ["System.Security.Cryptography.ProtectedData"] = "MIT",
        ["xunit.abstractions"] = "Apache-2.0",
    };

    public static IReadOnlyList<Part> All { get; } = [.. Packages().Concat(Tools()).Append(WebChat()).OrderBy(part => !part.IsShipped).ThenBy(part => part.Name, StringComparer.OrdinalIgnoreCase)];

    public static string Markdown()
    {
        var page = new StringBuilder(
            """
            # What others made

            Every package that is restored, direct or not, with its licence, from the packages themselves. A test compares, and writes this page anew:
            `LIST=1 dotnet test tests/House --filter LicenceTests`.

            | package | version | licence | used by |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var part in All)
        {
            page.Append("| ").Append(part.Name).Append(" | ").Append(part.Version).Append(" | ").Append(part.Licence).Append(" | ").Append(part.IsShipped ? "the bot" : "tests").Append(" |\n");
        }

        return page.Append("\nThe chat window's one script holds more packages; the licences that ask to be named are in `webchat.js.LICENSE.txt`, which the bot serves beside it.\n").ToString();
    }

    private static IEnumerable<Part> Packages()
    {
        var parts = new Dictionary<(string, string), Part>();
        foreach (var project in Repository.Projects)
        {
            using var assets = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json")));
            var folder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
            foreach (var (name, version) in Restored(assets.RootElement))
            {
                var shipped = Repository.NameOf(project) == Bot || (parts.TryGetValue((name, version), out var known) && known.IsShipped);
                parts[(name, version)] = new Part(OnAnyMachine(name), version, LicenceOf(folder, name, version), shipped);
            }
        }

        return parts.Values;
    }

    private static IEnumerable<(string Name, string Version)> Restored(JsonElement assets)
    {
        foreach (var library in assets.GetProperty("libraries").EnumerateObject().Where(one => one.Value.GetProperty("type").GetString() == "package"))
        {
            yield return (library.Name.Split('/')[0], library.Name.Split('/')[1]);
        }

        foreach (var framework in assets.GetProperty("project").GetProperty("frameworks").EnumerateObject())
        {
            foreach (var download in framework.Value.TryGetProperty("downloadDependencies", out var some) ? some.EnumerateArray() : default)
            {
                yield return (download.GetProperty("name").GetString()!, download.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0]);
            }
        }
    }

    private static string LicenceOf(string folder, string name, string version)
    {
        var nuspec = XDocument.Load(Path.Combine(folder, name.ToLowerInvariant(), version, name.ToLowerInvariant() + ".nuspec"));
        var licence = nuspec.Descendants().FirstOrDefault(one => one.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : Read.GetValueOrDefault(name, "not known");
    }

    private static string OnAnyMachine(string name) =>
        name.StartsWith("azure.bicep.commandline.", StringComparison.OrdinalIgnoreCase) ? "Azure.Bicep.CommandLine (of the machine)" : name;

    /// <summary>Restored only when they are used.</summary>
    private static IEnumerable<Part> Tools()
    {
        using var manifest = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.At(".config/dotnet-tools.json")));
        return [.. manifest.RootElement.GetProperty("tools").EnumerateObject()
            .Select(tool => new Part(tool.Name, tool.Value.GetProperty("version").GetString()!, Read.GetValueOrDefault(tool.Name, "not known"), IsShipped: false))];
    }

    private static Part WebChat()
    {
        using var widget = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.At("bot/widget/package.json")));
        var pinned = widget.RootElement.GetProperty("webChat");
        var package = pinned.GetProperty("package").GetString()!.Split('@');
        return new Part(package[0] + " (npm)", package[1], pinned.GetProperty("license").GetString()!, IsShipped: true);
    }
}

/// <summary>A package of others.</summary>
internal sealed record Part(string Name, string Version, string Licence, bool IsShipped);
