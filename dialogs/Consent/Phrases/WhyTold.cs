using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>
/// Finds a sentence beside a yes that tells why: "my son bought me the same pair for my birthday". It begins with somebody or
/// what was done, has a reason in it, and every other word is one of daily life that makes no condition, doubt or other wish.
/// </summary>
internal sealed class WhyTold
{
    private const int MostWords = 24;

    /// <summary>"41", never an order's number.</summary>
    private const int MostDigits = 3;

    private readonly HashSet<string> _people;
    private readonly HashSet<string> _things;
    private readonly HashSet<string> _deeds;
    private readonly HashSet<string> _starts;
    private readonly HashSet<string> _joins;
    private readonly HashSet<string> _daily;
    private readonly HashSet<string> _money;
    private readonly PhraseWays? _reasons;

    public WhyTold(LuFile file, string act)
    {
        _people = PlainWords.Of(file, "why.people");
        _things = PlainWords.Of(file, "why.things");
        _deeds = PlainWords.Of(file, "why.deeds");
        _starts = PlainWords.Of(file, "why.starts");
        _joins = PlainWords.Of(file, "why.joins");
        _daily = PlainWords.Of(file, "why.daily");
        _money = PlainWords.Of(file, "why.money");
        var root = new PhraseNode();
        foreach (var section in file.Sections)
        {
            if (section.Name == act + ".Why")
            {
                var pattern = new PhrasePattern(file);
                foreach (var saying in section.Sayings)
                {
                    pattern.AddTo(root, saying.Text, PhraseMark.Reason, rank: 0);
                }

                _reasons = new PhraseWays(root);
            }
        }
    }

    /// <summary>How many tokens from one on tell why, up to a stop or what is no longer told; 0 when none do.</summary>
    public int Length(List<Token> tokens, int at)
    {
        if (_reasons is null || !Begins(tokens, at))
        {
            return 0;
        }

        var (i, hasReason) = (at, false);
        while (i < tokens.Count && i - at < MostWords && (i == at || !tokens[i].AfterStop))
        {
            var reason = _reasons.Longest(tokens, i).Length;
            if (reason == 0 && !IsDaily(tokens, i, at))
            {
                break;
            }

            hasReason |= reason > 0;
            i += Math.Max(1, reason);
        }

        return hasReason ? i - at : 0;
    }

    private bool Begins(List<Token> tokens, int at) => tokens[at].Word is var word
        && (_people.Contains(word) || _things.Contains(word) || _deeds.Contains(word) || (_starts.Contains(word) && _reasons!.Longest(tokens, at).Length > 0));

    private bool IsDaily(List<Token> tokens, int i, int at)
    {
        var word = tokens[i].Word;
        if (i == at)
        {
            return true;
        }

        var before = tokens[i - 1].Word;
        if (_people.Contains(before) && (_people.Contains(word) || _things.Contains(word)))
        {
            return false;
        }

        return tokens[i].IsItem || _daily.Contains(word) || (before == "for" && IsAmount(word) && IsSum(tokens, i + 1))
            || (_joins.Contains(before) && (_people.Contains(word) || _things.Contains(word) || _deeds.Contains(word)));
    }

    private bool IsSum(List<Token> tokens, int after) => after == tokens.Count || tokens[after].AfterStop || _money.Contains(tokens[after].Word);

    private static bool IsAmount(string word) => word.Length <= MostDigits && !word.AsSpan().ContainsAnyExceptInRange('0', '9');
}
