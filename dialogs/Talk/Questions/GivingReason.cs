namespace OrderBot.Dialogs.Talk;

/// <summary>"Because I already have 80010003 coming" asks for nothing, whatever it names.</summary>
public static class GivingReason
{
    private static readonly string[] Beginnings = ["because", "cause ", "cuz ", "cos "];

    public static bool Begins(string words)
    {
        foreach (var beginning in Beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
