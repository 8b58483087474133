using System.Text.RegularExpressions;
using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>The README tells the truth about folders, guides and the conversation that it shows.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void It_names_every_folder_and_no_other() => Assert.Equal(
        Directory.GetDirectories(Repository.At(".")).Select(Path.GetFileName).Where(name => !name!.StartsWith('.') && name is not ("bin" or "obj" or "artifacts")).Order(StringComparer.Ordinal),
        Folder().Matches(Readme).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void It_leads_to_every_guide() =>
        Rule.Holds(Guides.All.Where(guide => guide != "README.md" && guide != "framework/README.md" && !Readme.Contains($"({guide})", StringComparison.Ordinal)));

    [Fact]
    public void Its_conversation_is_one_of_the_scripts()
    {
        var shown = Line().Matches(Readme).Select(line => line.Groups[1].Value + line.Groups[2].Value).ToArray();
        var script = File.ReadAllLines(Repository.At("tests/Scripts/Talks/CancelPaidOrder/goes-well.txt"))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '='))
            .Select(line => line.StartsWith('>') ? line : "CancelPaidOrder." + line)
            .ToArray();
        Assert.NotEmpty(shown);
        Assert.Equal(script, shown);
    }

    [GeneratedRegex("(?m)^\\| `([a-zA-Z]+)` \\| [a-z].*\\|$")]
    private static partial Regex Folder();

    [GeneratedRegex("(?m)^(> .*)$|^(CancelPaidOrder\\.[A-Za-z]+) ")]
    private static partial Regex Line();
}
