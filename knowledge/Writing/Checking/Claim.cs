namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>What a sentence says: its words of content in their order, what it denies, allows, demands, and under which condition and when.</summary>
internal sealed class Claim
{
    // Words that carry content may come in another order only so far: "you ask the supplier" is not "the supplier asks you".
    private const int Leap = 3;

    private Claim(string text, List<string> words)
    {
        Text = text;
        Words = words;
        Denies = words.Exists(ClaimWords.IsNegation);
        Negative = words.Count(ClaimWords.IsNegation) % 2 == 1;
        foreach (var word in words)
        {
            if (ClaimWords.IsHinge(word))
            {
                Hinges.Add(word);
            }
        }
    }

    public string Text { get; }

    /// <summary>Whether anything in it is denied, even twice.</summary>
    public bool Denies { get; }

    private List<string> Words { get; }

    private bool Negative { get; }

    private List<string> Hinges { get; } = [];

    public static Claim Of(string text) => new(text, ClaimWords.Read(text));

    /// <summary>Nothing in it that the source lacks, and no turn of the source left out.</summary>
    public bool SaysTheSameAs(Claim source)
    {
        if (Words.Count == 0 || Negative != source.Negative)
        {
            return false;
        }

        var content = Words.FindAll(word => !ClaimWords.IsHinge(word) && !ClaimWords.IsNegation(word));
        return content.Count > 0
            && content.TrueForAll(word => Count(word) <= source.Count(word))
            && SameHinges(source)
            && SameOrder(source);
    }

    // "before it ships" of the source may not become "it ships", nor "can" become "must".
    private bool SameHinges(Claim source)
    {
        if (Hinges.Count > source.Hinges.Count)
        {
            return false;
        }

        foreach (var hinge in Hinges)
        {
            if (!source.Hinges.Contains(hinge) || After(hinge) != source.After(hinge))
            {
                return false;
            }
        }

        foreach (var hinge in source.Hinges)
        {
            // A clause may be left out only as a whole, and a condition never.
            if (!Hinges.Contains(hinge) && (ClaimWords.IsCondition(hinge) || Says(source.After(hinge))))
            {
                return false;
            }
        }

        return true;
    }

    private bool SameOrder(Claim source)
    {
        var at = -1;
        foreach (var word in Words)
        {
            if (ClaimWords.IsHinge(word) || ClaimWords.IsNegation(word))
            {
                continue;
            }

            var next = source.Words.IndexOf(word, at + 1);
            if (next < 0)
            {
                // Once said already, or said a little earlier.
                var earlier = source.Words.LastIndexOf(word, Math.Max(at, 0));
                if (earlier < 0 || at - earlier > Leap)
                {
                    return false;
                }

                continue;
            }

            at = next;
        }

        return true;
    }

    private int Count(string word) => Words.Count(one => one == word);

    private bool Says(string? word) => word is not null && Words.Contains(word);

    private string? After(string hinge)
    {
        for (var i = Words.IndexOf(hinge) + 1; i < Words.Count; i++)
        {
            if (!ClaimWords.IsHinge(Words[i]) && !ClaimWords.IsNegation(Words[i]))
            {
                return Words[i];
            }
        }

        return null;
    }
}
