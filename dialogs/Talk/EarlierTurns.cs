using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Dialogs.Talk;

/// <summary>What the buyer said in the last turns, without what tells who it was: "and if they refuse?" means nothing by itself.</summary>
/// <param name="kept">A line for each, oldest first.</param>
public sealed class EarlierTurns(string? kept)
{
    private const int Most = 3;
    private const int Longest = 200;

    private string[]? said;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<string> Said => Lines;

    private string[] Lines => said ??= string.IsNullOrEmpty(kept) ? [] : kept.Split('\n');

    public static IReadOnlyList<string> Of(ITurnContext turn) => turn.TurnState.Get<EarlierTurns>()?.Said ?? [];

    /// <summary>Whether the buyer said the very same a moment ago: a button that was pressed twice.</summary>
    public static bool Have(ITurnContext turn, string text) => turn.TurnState.Get<EarlierTurns>() is { } earlier && Array.IndexOf(earlier.Lines, Line(text)) >= 0;

    /// <summary>Whether the last two were each a yes or no and nothing more.</summary>
    public static bool WereMereAnswers(ITurnContext turn) => Of(turn) is [.., var before, var last]
        && ConsentReader.Read(before).Answer != ConsentAnswer.Unclear && ConsentReader.Read(last).Answer != ConsentAnswer.Unclear;

    /// <summary>These and one more, to be kept; of more than three the oldest goes.</summary>
    public string With(string text)
    {
        var line = Line(text);
        if (line.Length == 0 || string.IsNullOrEmpty(kept))
        {
            return line.Length == 0 ? kept ?? "" : line;
        }

        var from = kept.Length;
        for (var lines = 1; lines < Most && from >= 0; lines++)
        {
            from = from == 0 ? -1 : kept.LastIndexOf('\n', from - 1);
        }

        return string.Concat(kept.AsSpan(from + 1), "\n", line);
    }

    private static string Line(string text) => NotUnderstood.Redact(text.Length > Longest ? text[..Longest] : text).ReplaceLineEndings(" ").Trim();
}
