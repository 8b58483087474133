using OrderBot.Dialogs.Consent;

namespace OrderBot.Consent.Tests;

/// <summary>How an answer is written: its signs, its letters, its length.</summary>
public class WrittenAnswerTests
{
    private const string Order = "80010005";

    [Theory]
    [InlineData("yes.")]
    [InlineData("yes!")]
    [InlineData("ok. yes. please.")]
    [InlineData("yes\nplease")]
    [InlineData("yes :)")]
    [InlineData("yes :-) please")]
    [InlineData("yes, #80010005")]
    [InlineData("yes, order 8001-0005")]
    [InlineData("\"yes\"")]
    [InlineData("'yes'")]
    [InlineData("\u201cyes\u201d")]
    [InlineData("that\u2019s fine with me")]
    [InlineData("that\u2018s fine with me")]
    [InlineData("that\u00b4s fine with me")]
    [InlineData("that\u02bcs fine with me")]
    [InlineData("\uff59\uff45\uff53")]
    [InlineData("\u2714\ufe0f")]
    [InlineData("\u2714\ufe00")]
    [InlineData("\U0001F44D\U0001F3FB")]
    [InlineData("\U0001F44D\U0001F3FF")]
    [InlineData("\u00a0yes\u00a0")]
    [InlineData("yesssss")]
    [InlineData("yyyyes")]
    [InlineData("send the request to Northlight")]
    public void This_is_a_yes(string text) => Assert.Equal(ConsentAnswer.Yes, Read(text));

    [Theory]
    [InlineData("yes..")]
    [InlineData("yes...")]
    [InlineData("yes \u2026")]
    [InlineData("yes,")]
    [InlineData("yes -")]
    [InlineData("yes \u2013")]
    [InlineData("yes \u2014")]
    [InlineData("yes:")]
    [InlineData("yes;")]
    [InlineData("... yes")]
    [InlineData("- yes")]
    [InlineData("yes :(")]
    [InlineData("yes #")]
    [InlineData("yes, # 80010003")]
    [InlineData("\"yes")]
    [InlineData("yes\"")]
    [InlineData("\"yes'")]
    [InlineData("\"\"")]
    [InlineData("yes\u202d")]
    [InlineData("yes\U000E0041")]
    [InlineData("send the request to NORTHLIGHT")]
    [InlineData("send the request to northlight")]
    [InlineData("send the request to NorthLight")]
    [InlineData("send the request to N")]
    [InlineData("send the request to Northlight now")]
    [InlineData("")]
    [InlineData(" ")]
    public void This_is_neither_yes_nor_no(string text) => Assert.Equal(ConsentAnswer.Unclear, Read(text));

    [Theory]
    [InlineData("yes?", true)]
    [InlineData("\u00bfyes", true)]
    [InlineData("yes\u061f", true)]
    [InlineData("?", true)]
    [InlineData("what will it cost", true)]
    [InlineData("yes, but what will it cost", true)]
    [InlineData("that is what it cost", false)]
    public void A_question_is_no_answer(string text, bool isQuestion) =>
        Assert.Equal(new ConsentReading(ConsentAnswer.Unclear, isQuestion), ConsentReader.Read(text, Order));

    [Fact]
    public void A_story_is_no_answer_however_it_goes_on()
    {
        var longest = string.Join(' ', Enumerable.Repeat("yes", 100)) + "!";

        Assert.Equal(400, longest.Length);
        Assert.Equal(new ConsentReading(ConsentAnswer.Yes, false), ConsentReader.Read(longest));
        Assert.Equal(new ConsentReading(ConsentAnswer.Unclear, false), ConsentReader.Read(longest + "!"));
        Assert.Equal(new ConsentReading(ConsentAnswer.Unclear, true), ConsentReader.Read(longest + "?"));
    }

    [Theory]
    [InlineData("yes, the blue one", true)]
    [InlineData("do it for me and tell me more", true)]
    [InlineData("yes", true)]
    [InlineData("thanks, yes", false)]
    [InlineData("the blue one", false)]
    [InlineData("yes, the blue one?", false)]
    [InlineData("yes, what is it", false)]
    [InlineData("yes, maybe", false)]
    [InlineData("yes, no", false)]
    [InlineData("", false)]
    public void An_offer_that_changes_nothing_is_taken_by_a_yes_and_more_words(string text, bool isTaken) => Assert.Equal(isTaken, ConsentReader.BeginsWithYes(text));

    [Theory]
    [InlineData("yes, cancel it", true)]
    [InlineData("cancel it", false)]
    [InlineData("ok, cancel it", false)]
    public void A_yes_that_is_said_is_more_than_what_to_do(string text, bool saysYes) =>
        Assert.Equal(saysYes, ConsentReader.SaysYes(text, Order, ConsentAct.RequestCancellation));

    private static ConsentAnswer Read(string text) => ConsentReader.Read(text, Order).Answer;
}
