using OrderBot.Dialogs.Consent;

namespace OrderBot.Consent.Tests;

/// <summary>A yes beside which is told why: every word that daily life does not need makes it no yes any more.</summary>
public class ToldReasonTests
{
    private const string Order = "80010005";
    private const string Items = "wireless headphones";

    private static readonly string[] Told = [.. Table.Rows("told.tsv").Where(row => row[0] == "yes").Select(row => row[2])];

    [Theory]
    [InlineData("but if unless when after before only not never maybe although until first or except without instead however though")]
    [InlineData("who what which where how why could would will should can may said say think guess know suppose hope wonder")]
    [InlineData("keep refund price free later tomorrow change address password order request ship shipped deliver parcel seller")]
    [InlineData("want like return replace exchange wait ask question help person stop don't won't didn't no nope")]
    [InlineData("80010003 2 1000 50% * _ ~ < > ( & = + @ $ € 🤔 👎 nicht pas non ne si mais не 不 qxzt")]
    public void A_word_that_is_no_part_of_daily_life_makes_it_doubt(string words)
    {
        var wrong = words.Split(' ').SelectMany(word => Told.SelectMany(told => With(told, word)))
            .Where(text => ConsentReader.Read(text, Order, items: Items).Answer == ConsentAnswer.Yes);

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_reason_alone_is_no_answer() =>
        Assert.All(
            Told.Where(told => told.StartsWith("yes, ", StringComparison.OrdinalIgnoreCase)),
            told => Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(told["yes, ".Length..], Order, items: Items).Answer));

    [Theory]
    [InlineData(ConsentAct.WithdrawRequest)]
    [InlineData(ConsentAct.Offer)]
    public void What_is_a_reason_to_cancel_is_none_for_another_act(ConsentAct act) =>
        Assert.All(Told, told => Assert.Equal(ConsentAnswer.Unclear, ConsentReader.Read(told, Order, act, Items).Answer));

    private static IEnumerable<string> With(string text, string word)
    {
        var words = text.Split(' ');
        for (var i = 0; i <= words.Length; i++)
        {
            yield return string.Join(' ', [.. words[..i], word, .. words[i..]]);
        }
    }
}
