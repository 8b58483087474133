using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.TalkToSupplier;

/// <summary>"Please tell the seller that I moved": the message stands in the wish already.</summary>
public static class MessageInWish
{
    private const int FewestSpaces = 2;
    private const int Longest = 2000;

    private static readonly SaidWords Tellings = SaidWords.Load("SaidMessage", "telling");
    private static readonly SaidWords Openings = SaidWords.Load("SaidMessage", "opening");

    /// <summary>The words for the supplier; null when there are none.</summary>
    public static string? Of(string text)
    {
        for (var at = 0; at >= 0 && at < text.Length; at = NextWord(text, at))
        {
            if (Tellings.LengthOfBeginning(text.AsSpan(at)) is var told and > 0)
            {
                return Message(text.AsSpan(at + told));
            }
        }

        return null;
    }

    /// <summary>"Write them: please send it to my work": nothing but a message can be meant.</summary>
    public static bool IsDictated(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && !text.AsSpan(0, colon).Contains("cancel", StringComparison.OrdinalIgnoreCase) && Of(text) is not null;

    private static string? Message(ReadOnlySpan<char> rest)
    {
        var isMarked = rest.TrimStart().StartsWith(':');
        var message = rest.Trim(" ,:;-\"\u201C\u201D'\n");
        return message.Count(' ') >= FewestSpaces && message.Length <= Longest && (isMarked || Openings.Begin(message)) ? WithoutThat(message) : null;
    }

    /// <summary>"That I moved" is told as "I moved".</summary>
    private static string WithoutThat(ReadOnlySpan<char> message) =>
        (message.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? message["that ".Length..] : message).ToString();

    private static int NextWord(string text, int at)
    {
        var space = text.IndexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }
}
