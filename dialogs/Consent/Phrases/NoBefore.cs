using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>
/// Finds a no that stands by itself before words of its own: "oops no that was a mistake, my wife loves it". Those words say no yes,
/// name no other order, and are about nothing that the buyer may want instead. To hear it wrongly costs nothing: nothing is sent.
/// </summary>
internal sealed class NoBefore(LuFile file)
{
    private readonly HashSet<string> _no = PlainWords.Of(file, "no");
    private readonly HashSet<string> _goesOn = PlainWords.Of(file, "no.goesOn");
    private readonly HashSet<string> _elsewhere = PlainWords.Of(file, "no.elsewhere");

    /// <param name="phrases">The tokens, in phrases.</param>
    public bool Begins(List<Token> tokens, List<Phrase> phrases)
    {
        var (at, no) = (0, 0);
        while (no < phrases.Count && phrases[no].Mark is PhraseMark.Courtesy or PhraseMark.Thanks or PhraseMark.Aside)
        {
            at += phrases[no++].Length;
        }

        if (no == phrases.Count || phrases[no].Mark != PhraseMark.No || !_no.Contains(tokens[at].Word) || (phrases[no].Length > 1 && !_goesOn.Contains(tokens[at + 1].Word)))
        {
            return false;
        }

        at += phrases[no].Length;
        return at < tokens.Count && (tokens[at].AfterStop || _goesOn.Contains(tokens[at].Word))
            && phrases.TrueForAll(phrase => phrase.Mark is not (PhraseMark.Yes or PhraseMark.Do or PhraseMark.Soft or PhraseMark.Weak or PhraseMark.Question))
            && tokens.TrueForAll(token => token.Word != Token.OtherOrder && !_elsewhere.Contains(token.Word));
    }
}
