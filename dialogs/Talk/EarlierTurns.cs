using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Dialogs.Talk;

/// <summary>What the buyer said in the last turns, without what tells who it was: "and if they refuse?" means nothing by itself.</summary>
public sealed class EarlierTurns(IReadOnlyList<string> said)
{
    private const int Most = 3;
    private const int Longest = 200;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<string> Said { get; } = said;

    public static IReadOnlyList<string> Of(ITurnContext turn) => turn.TurnState.Get<EarlierTurns>()?.Said ?? [];

    public static EarlierTurns Read(string? kept) => new(string.IsNullOrEmpty(kept) ? [] : kept.Split('\n'));

    /// <summary>Whether the buyer said the very same a moment ago: a button that was pressed twice.</summary>
    public static bool Have(ITurnContext turn, string text) => turn.TurnState.Get<EarlierTurns>() is { } earlier && earlier.Said.Contains(Line(text));

    /// <summary>Whether the last two were each a yes or no and nothing more.</summary>
    public static bool WereMereAnswers(ITurnContext turn) => Of(turn) is [.., var before, var last]
        && ConsentReader.Read(before).Answer != ConsentAnswer.Unclear && ConsentReader.Read(last).Answer != ConsentAnswer.Unclear;

    /// <summary>These and one more, as <see cref="Read"/> takes them.</summary>
    public string With(string text)
    {
        var line = Line(text);
        var all = new List<string>(Said);
        if (line.Length > 0)
        {
            all.Add(line);
        }

        return string.Join('\n', all.Skip(all.Count - Most));
    }

    private static string Line(string text) => NotUnderstood.Redact(text.Length > Longest ? text[..Longest] : text).ReplaceLineEndings(" ").Trim();
}
