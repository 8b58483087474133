using OrderBot.Dialogs.Consent.Phrases;

namespace OrderBot.Dialogs.Consent;

/// <summary>Reads yes, no and doubt. A yes is an answer of which every word is part of a whole phrase that means yes to what was asked; whatever is left over is doubt.</summary>
public static class ConsentReader
{
    /// <summary>No plain yes or no is longer.</summary>
    private const int Longest = 400;

    private static readonly Lazy<PhraseGrammar>[] Grammars =
    [
        .. Enum.GetValues<ConsentAct>().Select(act => new Lazy<PhraseGrammar>(() => PhraseGrammar.Load("en", act.ToString()))),
    ];

    /// <param name="order">The order in question; an answer that names a number that is not this one is unclear.</param>
    /// <param name="act">What was asked.</param>
    /// <param name="items">What is in the order, as the question showed it.</param>
    public static ConsentReading Read(string text, string? order = null, ConsentAct act = ConsentAct.RequestCancellation, string? items = null)
    {
        if (text.Length > Longest)
        {
            return new ConsentReading(ConsentAnswer.Unclear, text.Contains('?'));
        }

        var sentence = Sentence.Of(text, order, items);
        var grammar = Grammars[(int)act].Value;
        var phrases = sentence.In(grammar);
        var said = new SaidPhrases(phrases);
        var isQuestion = sentence.HasQuestionMark || said.Has(PhraseMark.Question);
        var answer = isQuestion || said.Has(PhraseMark.Doubt) ? ConsentAnswer.Unclear
            : said.Has(PhraseMark.No) ? No(said, act)
            : Yes(grammar.Conclusion(sentence.Tokens) ?? said, sentence.TrailsOff && act != ConsentAct.Offer);
        if (answer == ConsentAnswer.Unclear && act != ConsentAct.Offer && !sentence.HasQuestionMark && (grammar.EndsInNo(sentence.Tokens) || (act == ConsentAct.RequestCancellation && grammar.BeginsWithNo(sentence.Tokens, phrases))))
        {
            answer = ConsentAnswer.No;
        }

        if (answer == ConsentAnswer.Unclear && said.HasAnyYes && !sentence.HasQuestionMark && grammar.WithReasons(sentence.Tokens) is { IsSettled: true } told)
        {
            answer = Yes(told, sentence.TrailsOff && act != ConsentAct.Offer);
            isQuestion &= answer != ConsentAnswer.Yes;
        }

        return new ConsentReading(answer, isQuestion);
    }

    /// <summary>Whether a text begins with a yes, and nothing in it is a no, doubt or a question: enough for an offer that changes nothing.</summary>
    public static bool BeginsWithYes(string text)
    {
        var sentence = Sentence.Of(text, null);
        var said = new SaidPhrases(sentence.In(Grammars[(int)ConsentAct.Offer].Value));
        return said.BeginsWithYes && !sentence.HasQuestionMark && !said.Has(PhraseMark.Question) && !said.Has(PhraseMark.Doubt) && !said.Has(PhraseMark.No);
    }

    /// <summary>Whether it is a yes to what the bot does, and tells nothing: "yes please, go ahead".</summary>
    public static bool IsMereYes(string text)
    {
        var sentence = Sentence.Of(text, null);
        return !sentence.HasQuestionMark && new SaidPhrases(sentence.In(Grammars[(int)ConsentAct.RequestCancellation].Value)).IsMereYes;
    }

    /// <summary>Whether it is said as an answer, though as no plain one: with a yes somewhere in it, or with doubt.</summary>
    public static bool IsHalfAnAnswer(string text)
    {
        var said = new SaidPhrases(Sentence.Of(text, null).In(Grammars[(int)ConsentAct.RequestCancellation].Value));
        return said.Has(PhraseMark.Yes) || said.Has(PhraseMark.Doubt);
    }

    /// <summary>Whether a yes is said, and not only what to do: "yes, cancel it", but not "cancel it".</summary>
    public static bool SaysYes(string text, string order, ConsentAct act) =>
        new SaidPhrases(Sentence.Of(text, order).In(Grammars[(int)act].Value)).Has(PhraseMark.Yes);

    private static ConsentAnswer Yes(SaidPhrases said, bool trailsOff) =>
        !trailsOff && !said.Has(PhraseMark.Rest) && said.Flow && (said.HasPlainYes || said.HasSoftYes) ? ConsentAnswer.Yes : ConsentAnswer.Unclear;

    /// <summary>A no to something harmless, with more words, is more likely about those words.</summary>
    private static ConsentAnswer No(SaidPhrases said, ConsentAct act)
    {
        var isNo = !said.HasAnyYes && (said.Has(PhraseMark.Rest) ? act != ConsentAct.Offer && said.IsFirmNo : said.Flow);
        return isNo ? ConsentAnswer.No : ConsentAnswer.Unclear;
    }
}
