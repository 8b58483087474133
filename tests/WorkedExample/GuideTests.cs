using System.Xml.Linq;

namespace OrderBot.WorkedExample.Tests;

/// <summary>The guide shows exactly what is compiled and tested here.</summary>
public sealed class GuideTests
{
    private const int SayingsShown = 10;

    private static readonly string Root = Find();
    private static readonly string Guide = Read("dialogs/README.md");

    [Theory]
    [InlineData("OrderContents/OrderContents.en.md", "md")]
    [InlineData("OrderContents/OrderContentsReplies.cs", "cs")]
    [InlineData("OrderContents/OrderContentsDialog.cs", "cs")]
    [InlineData("Talks/by-number.txt", "")]
    public void A_file_is_shown_as_it_is(string file, string language) => Shows($"```{language}\n{Read("tests/WorkedExample/" + file)}```\n");

    [Fact]
    public void The_sayings_are_shown_as_they_begin() =>
        Shows($"```lu\n{string.Join('\n', Read("tests/WorkedExample/OrderContents/OrderContents.en.lu").Split('\n').Take(SayingsShown))}\n```\n");

    [Fact]
    public void The_lines_that_are_added_elsewhere_are_shown_below_the_lines_that_are_there()
    {
        var added = XDocument.Parse(Read("tests/WorkedExample/AddedLines.targets")).Descendants("Added").ToLookup(line => line.Attribute("File")!.Value);
        Assert.Equal(3, added.Count);
        Assert.All(added, file => Shows($"`dialogs/{file.Key}`:\n\n```diff\n{string.Concat(file.Select(line => $" {line.Attribute("Under")!.Value}\n+{line.Attribute("Line")!.Value}\n"))}```\n"));
    }

    private static void Shows(string block) => Assert.Contains(block, Guide, StringComparison.Ordinal);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrderBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside the repository.");
        }

        return folder;
    }
}
