using OrderBot.Scripts;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>Something that is said, done or waited for, and what the bot must say to it.</summary>
/// <param name="Does">As in a script.</param>
internal sealed record TalkTurn(ScriptLine Does, IReadOnlyList<string> Hears)
{
    /// <summary>Whether the bot speaks of its own accord.</summary>
    public bool IsNews => Does.Sign != '>';

    public static List<TalkTurn> Of(Script script)
    {
        var turns = new List<TalkTurn>();
        foreach (var line in script.Lines)
        {
            if (line.Sign != ScriptLine.Reply)
            {
                turns.Add(new TalkTurn(line, []));
            }
            else
            {
                turns[^1] = turns[^1] with { Hears = [.. turns[^1].Hears, line.Text] };
            }
        }

        return turns;
    }
}
