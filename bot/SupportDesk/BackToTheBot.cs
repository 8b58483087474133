using System.Text.RegularExpressions;
using OrderBot.Dialogs.Talk;

namespace OrderBot.SupportDesk;

/// <summary>Hears that a buyer wants the bot back while a person has the conversation. Words about the bot, said to the person, are not that.</summary>
public static partial class BackToTheBot
{
    private const int Longest = 80;
    private const int MostSpaces = 8;

    private static readonly SaidWords Nobody = SaidWords.Load("Said", "nobody.needed");

    public static bool IsAskedFor(string text) => text.Length <= Longest && Wish().IsMatch(text.Trim());

    /// <summary>"Nah, forget it, you do it": enough while nobody has come yet.</summary>
    public static bool NeedsNobody(string text) => text.AsSpan().Trim().Count(' ') <= MostSpaces && Nobody.AreIn(text) && !text.Contains('?', StringComparison.Ordinal);

    [GeneratedRegex(
        """
        ^(?:(?:ok(?:ay)?|please|hey|hi|hello|never\ ?mind|forget\ it|actually|no,|then|so|well)[\s,.!]+)*
        (?:(?:i(?:['’]d|\ would)?|we)?\s*(?:want|need|like|prefer|rather\ have|rather)\s+|(?:can|could|may)\s+(?:i|you)\s+|let\s+me\s+|just\s+)*
        (?:(?:to\s+)?(?:(?:go|get|come|switch|change|return|take\s+me|put\s+me|bring\s+me|talk|speak|chat|continue|have|give\s+me|get\s+me|send\s+me|connect\s+me)\s+)*)
        (?:back\s+)?(?:(?:to|with)\s+)?(?:the\s+|a\s+)?["“']?(?:chat\s?)?(?:bot|robot|orderbot|assistant)["”']?
        (?:[\s,]+(?:again|back|instead|now|please|pls|is\s+fine|will\s+do|thanks?|thank\s+you))*[\s.!?,]*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();
}
