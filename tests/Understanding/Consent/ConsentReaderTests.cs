using OrderBot.Dialogs.Consent;

namespace OrderBot.Understanding.Tests.Consent;

public class ConsentReaderTests
{
    [Fact]
    public void Only_a_plain_yes_is_a_yes_and_only_a_plain_no_a_no()
    {
        var wrong = new List<string>();
        foreach (var row in Table.Rows("phrases.tsv"))
        {
            var expected = new ConsentReading(Enum.Parse<ConsentAnswer>(row[0], true), row[1] == "?");
            var read = ConsentReader.Read(row[2], "80010005");
            if (read != expected)
            {
                wrong.Add($"'{row[2]}' is {read}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_number_is_never_part_of_a_yes_when_no_order_is_in_question() =>
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read("yes, 80010005").Answer);

    [Theory]
    [InlineData("but it is late")]
    [InlineData("if it is free")]
    [InlineData("maybe")]
    [InlineData("no")]
    [InlineData("in a week")]
    [InlineData("the blue one")]
    [InlineData("I think")]
    [InlineData("80010003")]
    public void A_yes_with_anything_more_is_not_a_yes(string more)
    {
        foreach (var yes in (string[])["yes", "ok", "sure", "go ahead", "cancel it", "send the request"])
        {
            Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read($"{yes} {more}", "80010005").Answer);
            Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read($"{yes}, {more}", "80010005").Answer);
        }
    }

    [Fact]
    public void A_flood_of_text_is_unclear() =>
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(string.Concat(Enumerable.Repeat("yes I am thinking ", 600))).Answer);

    [Fact]
    public void A_doubt_behind_a_flood_of_yes_is_seen() =>
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(string.Concat(Enumerable.Repeat("yes ", 600)) + "but not today").Answer);
}
