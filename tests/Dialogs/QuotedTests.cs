using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.Tests;

/// <summary>A buyer's words inside the bot's stay words.</summary>
public sealed class QuotedTests
{
    [Theory]
    [InlineData("is it blue?", "is it blue?")]
    [InlineData("  two\n\nlines\tof  it ", "two lines of it")]
    [InlineData("**bold** _and_ `code`", @"\*\*bold\*\* \_and\_ \`code\`")]
    [InlineData("[a link](https://example.com)", @"\[a link\](https://example.com)")]
    [InlineData("<b>& # ~ | ! \\", @"\<b\>& \# \~ \| \! \\")]
    [InlineData("say \"yes\"", "say 'yes'")]
    [InlineData("\u0007bell", "bell")]
    [InlineData("", "")]
    public void They_are_on_one_line_and_never_markup(string words, string quoted) => Assert.Equal(quoted, Quoted.Of(words).TrimStart());

    [Fact]
    public void Long_words_are_cut_and_a_sign_of_two_halves_is_not()
    {
        Assert.Equal(new string('a', 300) + "…", Quoted.Of(new string('a', 400)));
        Assert.EndsWith("😀…", Quoted.Of(new string('a', 299) + "😀 and more"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_writes_is_said_whole_and_in_its_lines()
    {
        var longWords = new string('a', 2000);
        Assert.Equal($"Hello \\*Ann\\*, \"{longWords}\"\n\nYour \\[parcel\\] is here.\n\nKim", Quoted.Whole($"  Hello *Ann*, \"{longWords}\"\r\n\r\nYour [parcel] is here.\n Kim\n"));
    }
}
