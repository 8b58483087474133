namespace OrderBot.Dialogs.Talk;

/// <summary>Whether a text asks something: in some words, with a question mark or as questions begin; "what?" and "are you sure?" ask nothing that could be looked up.</summary>
public static class Asking
{
    private const int FewestSpaces = 2;

    private static readonly string[] Beginnings =
        ["what ", "when ", "how ", "why ", "where ", "who ", "which ", "do i ", "do you ", "does ", "did ", "is there ", "are there ", "can i ", "can you ", "could ", "will ", "would ", "should "];

    public static bool Something(string text)
    {
        var said = text.AsSpan().Trim();
        if (said.Count(' ') < FewestSpaces || said.StartsWith("are you sure", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (said.Contains('?'))
        {
            return true;
        }

        foreach (var beginning in Beginnings)
        {
            if (said.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
