using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>
/// A phrase with choices: <c>(a|b)</c> is one of them, <c>[a|b]</c> one or none, <c>&lt;list&gt;</c> one of a list.
/// Its choices are kept as ways that part and meet again, because written out they would be hundreds of thousands of phrases.
/// </summary>
internal sealed class PhrasePattern(LuFile file)
{
    private const string Ends = " ,([<";

    /// <summary>Adds every phrase that the pattern allows to those that begin at a node.</summary>
    /// <param name="rank">Higher than that of every pattern before it.</param>
    public void AddTo(PhraseNode root, string pattern, PhraseMark mark, int rank)
    {
        foreach (var (end, _) in Lay(pattern, [new PhraseStep(root, false)], new PhraseNode()))
        {
            end.Ends(mark, rank);
        }
    }

    /// <summary>Lays the ways of a pattern on from where others ended; gives where they end.</summary>
    /// <param name="meet">Where ways meet that end with a word.</param>
    private List<PhraseStep> Lay(string pattern, List<PhraseStep> from, PhraseNode meet)
    {
        var at = from;
        for (var i = 0; i < pattern.Length;)
        {
            var sign = pattern[i];
            if (sign is '(' or '[' or '<')
            {
                var close = Close(pattern, i);
                at = Part(at, sign, pattern[(i + 1)..close], close + 1 == pattern.Length ? meet : new PhraseNode());
                i = close + 1;
            }
            else if (sign == ',')
            {
                at = AfterComma(at);
                i++;
            }
            else if (sign == ' ')
            {
                i++;
            }
            else
            {
                var length = pattern.AsSpan(i).IndexOfAny(Ends);
                var end = length < 0 ? pattern.Length : i + length;
                at = Word(at, pattern[i..end], end == pattern.Length ? meet : new PhraseNode());
                i = end;
            }
        }

        return at;
    }

    private List<PhraseStep> Part(List<PhraseStep> from, char sign, string inner, PhraseNode meet)
    {
        var ends = sign == '[' ? new List<PhraseStep>(from) : [];
        foreach (var choice in sign == '<' ? List(inner) : Choices(inner))
        {
            foreach (var end in Lay(choice, from, meet))
            {
                if (!ends.Contains(end))
                {
                    ends.Add(end);
                }
            }
        }

        return ends;
    }

    private static List<PhraseStep> Word(List<PhraseStep> from, string word, PhraseNode to)
    {
        var plain = word[0] != '#' && Token.Plain(word) is { Length: > 0 } letters ? letters : word;
        PlainWords.Keep(plain);
        foreach (var (node, afterComma) in from)
        {
            node.Add(plain, afterComma, to);
        }

        return [new PhraseStep(to, false)];
    }

    private static List<PhraseStep> AfterComma(List<PhraseStep> from) => from.ConvertAll(step => step with { MayFollowStop = true });

    private List<string> List(string name) =>
        file.Phrases(name).ToList() is { Count: > 0 } phrases ? phrases : throw new ArgumentException($"There is no list '{name}' of phrases.", nameof(name));

    private static int Close(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            depth += Depth(pattern[i]);
            if (depth == 0)
            {
                return i;
            }
        }

        throw new ArgumentException($"A choice in '{pattern}' does not end.", nameof(pattern));
    }

    private static List<string> Choices(string inner)
    {
        var choices = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < inner.Length; i++)
        {
            depth += Depth(inner[i]);
            if (inner[i] == '|' && depth == 0)
            {
                choices.Add(inner[start..i]);
                start = i + 1;
            }
        }

        choices.Add(inner[start..]);
        return choices;
    }

    private static int Depth(char sign) => sign is '(' or '[' or '<' ? 1 : sign is ')' or ']' or '>' ? -1 : 0;
}
