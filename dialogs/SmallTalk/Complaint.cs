using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.SmallTalk;

/// <summary>Anger that asks for nothing: it wants to be heard, and no lookup in the help content.</summary>
public static class Complaint
{
    private static readonly SaidWords Anger = SaidWords.Load("SaidSmallTalk", "anger");

    public static bool Is(Reading reading) => reading.Entities.OrderNumbers.Count == 0 && Anger.AreIn(reading.Text);
}
