using OrderBot.Dialogs.Consent.Phrases;
using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Consent.Tests;

/// <summary>How phrases of consent are written.</summary>
public class PhrasePatternTests
{
    private static readonly LuFile File = LuFile.Parse("t.lu", "@ phraselist yes =\n- yes, sure [thing]");

    [Theory]
    [InlineData("go ahead", "go ahead")]
    [InlineData("(stop|halt) it", "stop it/halt it")]
    [InlineData("yes[, now|, please]", "yes, now/yes, please/yes")]
    [InlineData("it is (fine|very (good|well [done]))", "it is fine/it is very good/it is very well done/it is very well ")]
    [InlineData("(a|b) (c|d)", "a c/a d/b c/b d")]
    [InlineData("<yes>, do", "yes, do/sure thing, do/sure , do")]
    [InlineData("[(a|b)|c]d", "ad/bd/cd/d")]
    [InlineData("(<yes>|no)", "yes/sure thing/sure /no")]
    public void A_choice_is_one_of_them_and_may_be_none_in_brackets(string pattern, string phrases) =>
        Assert.Equal(phrases.Split('/'), PhrasePattern.All(pattern, File));

    [Theory]
    [InlineData("<maybe>", "There is no list 'maybe' of phrases.")]
    [InlineData("go (on", "A choice in 'go (on' does not end.")]
    public void A_fault_names_what_is_wrong(string pattern, string fault) =>
        Assert.StartsWith(fault, Assert.Throws<ArgumentException>(() => PhrasePattern.All(pattern, File).ToList()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_language_without_words_of_consent_is_named() =>
        Assert.StartsWith(
            "There are no words of consent in the language 'xx'.",
            Assert.Throws<ArgumentException>(() => PhraseGrammar.Load("xx", "Offer")).Message,
            StringComparison.Ordinal);
}
