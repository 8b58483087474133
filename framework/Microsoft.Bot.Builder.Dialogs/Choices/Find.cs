namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for values in what somebody said: their words must stand in order and close together.</summary>
public static class Find
{
    private const int DefaultDistance = 2;
    private const float LeastScore = 0.4f;

    /// <summary>The choices that the utterance names.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that the utterance names by value, title or synonym.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var names = new List<SortedValue>(choices.Count);
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            if (options is not { NoValue: true } && choice.Value is not null)
            {
                names.Add(new SortedValue { Value = choice.Value, Index = i });
            }

            if (options is not { NoAction: true } && choice.Action?.Title is { } title)
            {
                names.Add(new SortedValue { Value = title, Index = i });
            }

            if (choice.Synonyms is not null)
            {
                foreach (var synonym in choice.Synonyms)
                {
                    names.Add(new SortedValue { Value = synonym, Index = i });
                }
            }
        }

        var values = FindValues(utterance, names, options);
        var found = new List<ModelResult<FoundChoice>>(values.Count);
        foreach (var value in values)
        {
            found.Add(new ModelResult<FoundChoice>
            {
                Start = value.Start,
                End = value.End,
                Text = value.Text,
                TypeName = "choice",
                Resolution = new FoundChoice
                {
                    Value = choices[value.Resolution.Index].Value,
                    Index = value.Resolution.Index,
                    Score = value.Resolution.Score,
                    Synonym = value.Resolution.Value,
                },
            });
        }

        return found;
    }

    /// <summary>The values that the utterance names, in the order of their places in it; no word counts twice.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        utterance ??= string.Empty;
        var split = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var said = split(utterance, options?.Locale);

        // Longest first, so that of equally good matches the one that says more wins.
        var candidates = new List<SortedValue>(values);
        candidates.Sort(static (a, b) => b.Value.Length.CompareTo(a.Value.Length));

        var matches = new List<Match>();
        foreach (var candidate in candidates)
        {
            var words = split(candidate.Value.Trim(), options?.Locale);
            var from = 0;
            while (from < said.Count && TryMatch(said, words, candidate, from, options, out var match))
            {
                matches.Add(match);
                from = match.Last + 1;
            }
        }

        return Choose(utterance, said, matches);
    }

    private static List<ModelResult<FoundValue>> Choose(string utterance, List<Token> said, List<Match> matches)
    {
        var byScore = new List<Match>(matches.Count);
        foreach (var match in matches)
        {
            // A stable sort: equal scores keep the longer value first.
            var at = byScore.Count;
            while (at > 0 && byScore[at - 1].Score < match.Score)
            {
                at--;
            }

            byScore.Insert(at, match);
        }

        var results = new List<ModelResult<FoundValue>>();
        var taken = new bool[said.Count];
        var found = new HashSet<int>();
        foreach (var match in byScore)
        {
            if (found.Contains(match.Value.Index) || Array.IndexOf(taken, true, match.First, match.Last - match.First + 1) >= 0)
            {
                continue;
            }

            found.Add(match.Value.Index);
            Array.Fill(taken, true, match.First, match.Last - match.First + 1);
            var start = said[match.First].Start;
            var end = said[match.Last].End;
            results.Add(new ModelResult<FoundValue>
            {
                Start = start,
                End = end,
                Text = utterance.Substring(start, end - start + 1),
                TypeName = "value",
                Resolution = new FoundValue { Value = match.Value.Value, Index = match.Value.Index, Score = match.Score },
            });
        }

        results.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return results;
    }

    private static bool TryMatch(List<Token> said, List<Token> words, SortedValue value, int from, FindValuesOptions options, out Match match)
    {
        var distance = options?.MaxTokenDistance ?? DefaultDistance;
        var (matched, deviation, first, last) = (0, 0, -1, -1);
        foreach (var word in words)
        {
            var at = IndexOf(said, word, from);
            if (at < 0)
            {
                continue;
            }

            var skipped = matched > 0 ? at - from : 0;
            if (skipped > distance)
            {
                continue;
            }

            matched++;
            deviation += skipped;
            from = at + 1;
            first = first < 0 ? at : first;
            last = at;
        }

        if (matched == 0 || (matched < words.Count && options is not { AllowPartialMatches: true }))
        {
            match = default;
            return false;
        }

        var completeness = (float)matched / words.Count;
        var accuracy = (float)matched / (matched + deviation);
        match = new Match(value, first, last, LeastScore + ((1 - LeastScore) * completeness * accuracy));
        return true;
    }

    private static int IndexOf(List<Token> said, Token word, int from)
    {
        for (var i = from; i < said.Count; i++)
        {
            if (said[i].Normalized == word.Normalized)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly record struct Match(SortedValue Value, int First, int Last, float Score);
}
