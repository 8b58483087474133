using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A phrase with choices: <c>(a|b)</c> is one of them, <c>[a|b]</c> one or none, <c>&lt;list&gt;</c> one of a list.</summary>
internal static class PhrasePattern
{
    /// <summary>Every phrase that the pattern allows.</summary>
    public static IEnumerable<string> All(string pattern, LuFile file)
    {
        var open = pattern.AsSpan().IndexOfAny('(', '[', '<');
        if (open < 0)
        {
            yield return pattern;
            yield break;
        }

        var close = Close(pattern, open);
        var inner = pattern[(open + 1)..close];
        var choices = pattern[open] == '<' ? List(inner, file) : Choices(inner);
        if (pattern[open] == '[')
        {
            choices.Add("");
        }

        foreach (var choice in choices)
        {
            foreach (var phrase in All(string.Concat(pattern.AsSpan(0, open), choice, pattern.AsSpan(close + 1)), file))
            {
                yield return phrase;
            }
        }
    }

    private static List<string> List(string name, LuFile file) =>
        file.Phrases(name).ToList() is { Count: > 0 } phrases ? phrases : throw new ArgumentException($"There is no list '{name}' of phrases.", nameof(name));

    private static int Close(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            depth += pattern[i] is '(' or '[' or '<' ? 1 : pattern[i] is ')' or ']' or '>' ? -1 : 0;
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
            depth += inner[i] is '(' or '[' or '<' ? 1 : inner[i] is ')' or ']' or '>' ? -1 : 0;
            if (inner[i] == '|' && depth == 0)
            {
                choices.Add(inner[start..i]);
                start = i + 1;
            }
        }

        choices.Add(inner[start..]);
        return choices;
    }
}
