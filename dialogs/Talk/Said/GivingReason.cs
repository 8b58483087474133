namespace OrderBot.Dialogs.Talk;

/// <summary>What is said of a reason: "because I already have 80010003 coming" asks for nothing, whatever it names.</summary>
public static class GivingReason
{
    private static readonly SaidWords Beginnings = SaidWords.Load("Said", "reason");
    private static readonly SaidWords Another = SaidWords.Load("Said", "reason.other");

    public static bool Begins(string words) => Beginnings.Begin(words);

    /// <summary>"Wait, I want to give another reason".</summary>
    public static bool IsToChange(string words) => Another.AreIn(words);
}
