using OrderBot.Dialogs.Consent.Phrases;
using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Consent.Tests;

/// <summary>How phrases of consent are written.</summary>
public class PhrasePatternTests
{
    private static readonly LuFile File = LuFile.Parse("t.lu", "@ phraselist yes =\n- yes, sure [thing]");

    [Theory]
    [InlineData("go ahead", "go ahead", "go/ahead/go it ahead")]
    [InlineData("(stop|halt) it", "stop it/halt it", "it/stop/stop halt it")]
    [InlineData("yes[, now|, please]", "yes/yes now/yes, please", "yes now please/now")]
    [InlineData("it is (fine|very (good|well [done]))", "it is fine/it is very good/it is very well/it is very well done", "it is very/it is good/it is very good done")]
    [InlineData("(a|b) (c|d)", "a c/a d/b c/b d", "a b/c d/a")]
    [InlineData("[please] <yes>, do", "yes do/please sure, do/sure thing, do", "please do/please, yes do/yes")]
    [InlineData("(<yes>|no)", "yes/sure/sure thing/no", "sure no/thing")]
    [InlineData("send it to #name", "send it to Northlight", "send it to northlight/send it to Northlight now")]
    [InlineData("don't", "don't/dont/DON'T", "do not/don")]
    public void A_choice_is_one_of_them_and_may_be_none_in_brackets(string pattern, string phrases, string others)
    {
        Assert.All(phrases.Split('/'), phrase => Assert.True(IsPhrase(phrase, (pattern, PhraseMark.Do)), phrase));
        Assert.All(others.Split('/'), other => Assert.False(IsPhrase(other, (pattern, PhraseMark.Do)), other));
    }

    [Theory]
    [InlineData("yes, do", "yes do/yes, do/yes. do", true)]
    [InlineData("yes do", "yes, do/yes. do", false)]
    [InlineData("go[, please]", "go. please", true)]
    [InlineData("go[ please]", "go. please", false)]
    public void A_stop_may_stand_where_the_pattern_has_a_comma(string pattern, string texts, bool isPhrase) =>
        Assert.All(texts.Split('/'), text => Assert.Equal(isPhrase, IsPhrase(text, (pattern, PhraseMark.Do))));

    [Theory]
    [InlineData("do", nameof(PhraseMark.No))]
    [InlineData("do it", nameof(PhraseMark.Do))]
    [InlineData("do it now", nameof(PhraseMark.Haste))]
    [InlineData("do it not", nameof(PhraseMark.Do))]
    public void The_longest_phrase_counts_and_of_two_alike_the_later_one(string text, string mark) =>
        Assert.Equal(mark, Read(text, ("do [it]", PhraseMark.Yes), ("do", PhraseMark.No), ("do it now", PhraseMark.Haste), ("do it", PhraseMark.Do)).Mark.ToString());

    [Fact]
    public void A_phrase_for_the_end_of_an_answer_fits_nowhere_else()
    {
        Assert.Equal((1, PhraseMark.Yes), Read("please", ("please #end", PhraseMark.Yes), ("please", PhraseMark.Courtesy)));
        Assert.Equal((1, PhraseMark.Courtesy), Read("please wait", ("please #end", PhraseMark.Yes), ("please", PhraseMark.Courtesy)));
    }

    [Theory]
    [InlineData("<maybe>", "There is no list 'maybe' of phrases.")]
    [InlineData("go (on", "A choice in 'go (on' does not end.")]
    public void A_fault_names_what_is_wrong(string pattern, string fault) =>
        Assert.StartsWith(fault, Assert.Throws<ArgumentException>(() => Read("go", (pattern, PhraseMark.Do))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_language_without_words_of_consent_is_named() =>
        Assert.StartsWith(
            "There are no words of consent in the language 'xx'.",
            Assert.Throws<ArgumentException>(() => PhraseGrammar.Load("xx", "Offer")).Message,
            StringComparison.Ordinal);

    private static bool IsPhrase(string text, params (string Pattern, PhraseMark Mark)[] patterns) => Read(text, patterns).Length == Sentence.Of(text, null).Tokens.Count;

    private static (int Length, PhraseMark Mark) Read(string text, params (string Pattern, PhraseMark Mark)[] patterns)
    {
        var root = new PhraseNode();
        var rank = 0;
        foreach (var (pattern, mark) in patterns)
        {
            new PhrasePattern(File).AddTo(root, pattern, mark, rank++);
        }

        return new PhraseWays(root).Longest(Sentence.Of(text, null).Tokens, 0);
    }
}
