using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>The phrases that answer one act in a language; the longest that fits counts.</summary>
internal sealed class PhraseGrammar
{
    /// <summary>"Good, no" tells nothing before its no.</summary>
    private const int FewestTold = 3;

    private readonly PhraseNode _root = new();
    private readonly PhraseWays _begin;
    private readonly HashSet<string> _openers;
    private readonly StoryBefore _story;
    private readonly WhyTold _why;
    private readonly HashSet<string> _noEnd;
    private readonly NoBefore _no;
    private int _rank;

    /// <summary>What an act says of a phrase goes before what is said of it in general.</summary>
    private PhraseGrammar(LuFile file, string act)
    {
        _openers = [.. file.Phrases("openers")];
        _story = new StoryBefore(file);
        _why = new WhyTold(file, act);
        _noEnd = [.. file.Phrases("no.not")];
        _no = new NoBefore(file);
        Add(file, "");
        Add(file, act + ".");
        _begin = new PhraseWays(_root);
    }

    public static PhraseGrammar Load(string language, string act)
    {
        var name = $"Consent.{language}.lu";
        using var stream = typeof(PhraseGrammar).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There are no words of consent in the language '{language}'.", nameof(language));
        using var reader = new StreamReader(stream);
        return new PhraseGrammar(LuFile.Parse(name, reader.ReadToEnd()), act);
    }

    /// <summary>The tokens in phrases. A question word asks only where a clause begins.</summary>
    public List<Phrase> Read(List<Token> tokens) => Read(tokens, hearsWhy: false);

    /// <summary>The tokens in phrases, and what tells why as a reason.</summary>
    public SaidPhrases WithReasons(List<Token> tokens) => new(Read(tokens, hearsWhy: true));

    private List<Phrase> Read(List<Token> tokens, bool hearsWhy)
    {
        var phrases = new List<Phrase>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var (length, mark) = _begin.Longest(tokens, i);
            if (hearsWhy && BeginsClause(tokens, phrases, i) && _why.Length(tokens, i) is var told && told > length)
            {
                (length, mark) = (told, PhraseMark.Reason);
            }

            var isNoQuestion = mark == PhraseMark.Question && !BeginsClause(tokens, phrases, i);
            phrases.Add(new Phrase(isNoQuestion ? PhraseMark.Rest : mark, tokens[i].AfterStop, Math.Max(1, length)));
            i += Math.Max(1, length);
        }

        return phrases;
    }

    /// <summary>What a story comes to, as "yes, send it" in "she has one, so yes, send it"; null when there is none, or it may mean something else.</summary>
    public SaidPhrases? Conclusion(List<Token> tokens) =>
        _story.Length(tokens) is var length and > 0 && new SaidPhrases(Read(tokens[length..])) is { SaysYesFirst: true } said ? said : null;

    /// <summary>Whether the last clause is a plain no, and what is told before it no yes and no condition: "she wants them, so keep the order".</summary>
    public bool EndsInNo(List<Token> tokens)
    {
        var end = tokens.Count - 1;
        while (end > 0 && !tokens[end].AfterStop && tokens[end - 1].Word is not ("so" or "and"))
        {
            end--;
        }

        return end >= FewestTold && !tokens[..end].Exists(token => _noEnd.Contains(token.Word))
            && new SaidPhrases(Read(tokens[..end])) is { HasPlainYes: false } told && (told.Has(PhraseMark.No) || !told.HasSoftYes)
            && new SaidPhrases(Read(tokens[end..])).IsMereNo;
    }

    /// <summary>Whether it is a no with words of its own: "no that was a mistake, my wife loves it".</summary>
    public bool BeginsWithNo(List<Token> tokens, List<Phrase> phrases) => _no.Begins(tokens, phrases);

    /// <summary>A courtesy does not part what stands around it: "I really do".</summary>
    private bool BeginsClause(List<Token> tokens, List<Phrase> phrases, int i)
    {
        if (i == 0 || tokens[i].AfterStop || _openers.Contains(tokens[i - 1].Word))
        {
            return true;
        }

        var before = phrases.Count - 1;
        while (before > 0 && phrases[before] is { Mark: PhraseMark.Courtesy, AfterStop: false })
        {
            before--;
        }

        return phrases[before].Mark is not PhraseMark.Rest;
    }

    private void Add(LuFile file, string prefix)
    {
        foreach (var mark in Enum.GetValues<PhraseMark>())
        {
            var name = prefix + mark;
            foreach (var section in file.Sections)
            {
                if (section.Name == name)
                {
                    Add(section, file, mark);
                }
            }
        }
    }

    private void Add(LuSection section, LuFile file, PhraseMark mark)
    {
        var pattern = new PhrasePattern(file);
        foreach (var saying in section.Sayings)
        {
            pattern.AddTo(_root, saying.Text, mark, _rank++);
        }
    }
}
