using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Understanding.Tests.Lu;

public class LuFileTests
{
    [Fact]
    public void Sections_hold_their_sayings_and_comments_are_not_sayings()
    {
        var file = LuFile.Parse("a.lu", "> about\n# One\n- first\n* second\n\n# Two\n+ third\n# One\n- fourth");

        Assert.Equal(["One", "Two"], file.Sections.Select(s => s.Name));
        Assert.Equal(["first", "second", "fourth"], file.Sections[0].Sayings.Select(s => s.Text));
    }

    [Fact]
    public void A_mark_leaves_its_words_and_says_where_they_are()
    {
        var saying = LuFile.Parse("a.lu", "# One\n- cancel {@orderNumber=80010005} \\{now\\}").Sections[0].Sayings[0];

        Assert.Equal("cancel 80010005 {now}", saying.Text);
        Assert.Equal([new LuMark("orderNumber", "80010005", 7)], saying.Marks);
    }

    [Fact]
    public void A_phrase_list_is_read_by_commas_over_many_lines()
    {
        var file = LuFile.Parse("a.lu", "@ phraselist yes =\n- yes, yep\n- sure thing");

        Assert.Equal(["yes", "yep", "sure thing"], file.Phrases("yes"));
        Assert.Empty(file.Phrases("no"));
    }

    [Fact]
    public void An_included_file_is_read_once_and_in_place()
    {
        var file = LuFile.Parse("a.lu", "[b](b.lu)\n[b](b.lu)\n# One\n- mine", name => name == "b.lu" ? "[a](a.lu)\n# One\n- theirs" : null);

        Assert.Equal(["theirs", "mine"], Assert.Single(file.Sections).Sayings.Select(s => s.Text));
    }

    [Theory]
    [InlineData("- lost", 1)]
    [InlineData("# One\n-", 2)]
    [InlineData("# One\n- {@a", 2)]
    [InlineData("# One\n- {@a}", 2)]
    [InlineData("# One\n- {@=b}", 2)]
    [InlineData("# One\n- b}", 2)]
    [InlineData("# One\n- ok\nwhat", 3)]
    [InlineData("#", 1)]
    [InlineData("# two words", 1)]
    [InlineData("@ list a =", 1)]
    [InlineData("\n[x](none.lu)", 2)]
    [InlineData("[x", 1)]
    public void A_fault_names_file_and_line(string text, int line)
    {
        var fault = Assert.Throws<LuFormatException>(() => LuFile.Parse("a.lu", text, _ => null));

        Assert.Equal(("a.lu", line), (fault.File, fault.Line));
        Assert.StartsWith($"a.lu({line}): ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_an_included_file_names_that_file() =>
        Assert.Equal("b.lu", Assert.Throws<LuFormatException>(() => LuFile.Parse("a.lu", "[b](b.lu)", _ => "oops")).File);
}
