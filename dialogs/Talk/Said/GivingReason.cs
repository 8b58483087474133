namespace OrderBot.Dialogs.Talk;

/// <summary>What is said of a reason: "because I already have 80010003 coming" asks for nothing, whatever it names.</summary>
public static class GivingReason
{
    private static readonly SaidWords Beginnings = SaidWords.Load("Said", "reason");
    private static readonly SaidWords Another = SaidWords.Load("Said", "reason.other");

    private static readonly SaidWords Plain = SaidWords.Load("SaidOfOrders", "reason.plainly");
    private static readonly SaidWords Of = SaidWords.Load("SaidOfOrders", "reason.in");
    private static readonly SaidWords But = SaidWords.Load("SaidOfOrders", "reason.but");

    public static bool Begins(string words) => Beginnings.Begin(words);

    /// <summary>"Wait, I want to give another reason".</summary>
    public static bool IsToChange(string words) => Another.AreIn(words);

    /// <summary>Whether it is a reason and nothing else, wherever it is said: "it's because the colour is wrong".</summary>
    public static bool Is(string words) =>
        !words.AsSpan().ContainsAny("?0123456789") && (Plain.Begin(words) || Of.AreIn(words)) && !But.AreIn(words);
}
