using System.Text.RegularExpressions;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>Every command that the README and the guides show is run as it stands there, on data of its own.</summary>
public sealed partial class GuideCommandTests : IDisposable
{
    private static readonly string[] Commands = [.. Guides().SelectMany(guide => Line().Matches(File.ReadAllText(guide))).Select(line => line.Groups[1].Value.Trim()).Where(IsWhole).Distinct()];

    private readonly string _data = Directory.CreateTempSubdirectory("orderbot-guide-").FullName;

    public static TheoryData<string> Shown => [.. Commands];

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_command_that_is_shown_does_what_it_should(string command)
    {
        await using var process = CommandProcess.StartIn(_data, [.. Word().Matches(command).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value)]);
        var (code, output, errors) = await process.EndAsync();
        Assert.True(code == 0, output + errors);
    }

    [Fact]
    public void The_guides_show_every_command()
    {
        string[] all = ["chat", "ask", "understand", "consent", "check", "settings", "export", "forget", "migrate"];
        Assert.Empty(all.Except(Commands.Select(command => command.Split(' ')[0])));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    /// <summary>What names something of the reader's own, or another running service, cannot be run here; serving is done by other tests.</summary>
    private static bool IsWhole(string command) => !command.StartsWith('-') && !command.Contains('…') && !command.Contains('<') && !command.Contains("Orders:Url", StringComparison.Ordinal);

    private static IEnumerable<string> Guides()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "OrderBot.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("These tests run inside the repository.");
        }

        string[] guides = ["README.md", "bot/Channels/README.md", "bot/Storage/README.md", "bot/widget/README.md", "dialogs/README.md", "knowledge/README.md", "orders/README.md"];
        return guides.Select(guide => Path.Combine(root, guide));
    }

    [GeneratedRegex(@"dotnet run --project bot -- ((?:(?!\s+[#>]|`).)+)")]
    private static partial Regex Line();

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();
}
