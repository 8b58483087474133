namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>An answer as a row of phrases, and whether they go together.</summary>
internal readonly struct SaidPhrases
{
    private readonly List<Phrase> _phrases;
    private readonly int _marks;

    public SaidPhrases(List<Phrase> phrases)
    {
        _phrases = phrases;
        foreach (var phrase in phrases)
        {
            _marks |= 1 << (int)phrase.Mark;
        }
    }

    public bool HasPlainYes => Has(PhraseMark.Yes) || Has(PhraseMark.Do);

    public bool HasAnyYes => HasPlainYes || Has(PhraseMark.Soft) || Has(PhraseMark.Weak) || Has(PhraseMark.Warm);

    /// <summary>"Ok", and not the "no worries, it's ok" of somebody who declines.</summary>
    public bool HasSoftYes =>
        (Has(PhraseMark.Soft) || Has(PhraseMark.Weak)) && !Has(PhraseMark.Reason) && !Has(PhraseMark.Aside) && !Has(PhraseMark.Calm) && !Has(PhraseMark.Warm)
        && _phrases[0].Mark != PhraseMark.Thanks && !(Has(PhraseMark.Weak) && Has(PhraseMark.Thanks));

    /// <summary>Whether a yes itself comes first, and not what to do.</summary>
    public bool SaysYesFirst => _phrases is [{ Mark: PhraseMark.Yes }, ..];

    public bool BeginsWithYes => _phrases is [{ Mark: PhraseMark.Yes or PhraseMark.Do }, ..];

    /// <summary>Whether nothing dangles: "now" needs something to do before it, "and" on both sides.</summary>
    public bool Flow
    {
        get
        {
            var last = PhraseMark.Rest;
            foreach (var (mark, _, _) in _phrases)
            {
                if (mark == PhraseMark.Courtesy)
                {
                    continue;
                }

                var fits = mark switch
                {
                    PhraseMark.Haste => last is PhraseMark.Do or PhraseMark.Haste,
                    PhraseMark.And => last is PhraseMark.Yes or PhraseMark.Do or PhraseMark.Soft,
                    _ => last != PhraseMark.And || mark == PhraseMark.Do,
                };
                if (!fits)
                {
                    return false;
                }

                last = mark;
            }

            return last != PhraseMark.And;
        }
    }

    /// <summary>Whether a no stands by itself before whatever follows, and nothing there says no again: "no, I don't want this order".</summary>
    public bool IsFirmNo
    {
        get
        {
            var more = _phrases.FindIndex(p => p.Mark == PhraseMark.Rest);
            return more > 0 && _phrases[more].AfterStop
                && _phrases.FindLastIndex(p => p.Mark == PhraseMark.No) < more;
        }
    }

    /// <summary>Whether nothing in it is a no, doubt or a question.</summary>
    public bool IsSettled => !Has(PhraseMark.No) && !Has(PhraseMark.Doubt) && !Has(PhraseMark.Question);

    /// <summary>Whether it is a no and nothing else.</summary>
    public bool IsMereNo =>
        Has(PhraseMark.No) && !HasAnyYes && Flow && !Has(PhraseMark.Rest) && !Has(PhraseMark.Doubt) && !Has(PhraseMark.Question);

    /// <summary>Whether it is a yes and nothing else that could be told.</summary>
    public bool IsMereYes => HasPlainYes && IsSettled && Flow && !Has(PhraseMark.Rest) && !Has(PhraseMark.Reason) && !Has(PhraseMark.Aside);

    public bool Has(PhraseMark mark) => (_marks & (1 << (int)mark)) != 0;
}
