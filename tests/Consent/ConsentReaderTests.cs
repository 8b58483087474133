using OrderBot.Dialogs.Consent;

namespace OrderBot.Consent.Tests;

public class ConsentReaderTests
{
    private const string Order = "80010005";
    private const string Items = "wireless headphones";

    [Theory]
    [InlineData("phrases.tsv", ConsentAct.RequestCancellation)]
    [InlineData("told.tsv", ConsentAct.RequestCancellation)]
    [InlineData("withdraw.tsv", ConsentAct.WithdrawRequest)]
    [InlineData("offer.tsv", ConsentAct.Offer)]
    public void Only_a_plain_yes_is_a_yes_and_only_a_plain_no_a_no(string table, ConsentAct act)
    {
        var wrong = new List<string>();
        foreach (var row in Table.Rows(table))
        {
            var expected = new ConsentReading(Enum.Parse<ConsentAnswer>(row[0], true), row[1] == "?");
            var read = ConsentReader.Read(row[2].Replace("\\n", "\n"), Order, act, Items);
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
    [InlineData("yes, cancel it", ConsentAct.WithdrawRequest)]
    [InlineData("yes, send the request", ConsentAct.WithdrawRequest)]
    [InlineData("yes, withdraw it", ConsentAct.RequestCancellation)]
    [InlineData("take it back", ConsentAct.RequestCancellation)]
    [InlineData("yes, cancel it", ConsentAct.Offer)]
    public void A_yes_to_one_act_is_none_to_another(string text, ConsentAct act) =>
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(text, Order, act).Answer);

    [Fact]
    public void A_flood_of_text_is_unclear() =>
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(string.Concat(Enumerable.Repeat("yes I am thinking ", 600))).Answer);

    [Fact]
    public void A_doubt_behind_a_flood_of_yes_is_seen() =>
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(string.Concat(Enumerable.Repeat("yes ", 600)) + "but not today").Answer);

    [Fact]
    public void Broken_and_hidden_characters_do_not_make_it_fail()
    {
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read("yes\ud83d").Answer);
        Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read("\u202eyes").Answer);
        Assert.Equal(ConsentAnswer.Yes, ConsentReader.Read("\u200by\u200de\u2060s\ufeff").Answer);
        Assert.Equal(ConsentAnswer.No, ConsentReader.Read("\u200bn\u200do\ufeff").Answer);
    }
}
