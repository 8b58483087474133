namespace OrderBot.Dialogs.Talk;

/// <summary>"Cancel", and nothing that tells whether the order or the talk is meant.</summary>
public static class BareCancel
{
    private static readonly HashSet<string> Around = new(StringComparer.OrdinalIgnoreCase) { "please", "pls", "plz", "ok", "okay", "just", "that", "this", "now", "i", "said" };

    public static bool Is(string text)
    {
        var isCancel = false;
        var around = Around.GetAlternateLookup<ReadOnlySpan<char>>();
        var said = text.AsSpan().Trim();
        foreach (var part in said.Split(' '))
        {
            var word = said[part].Trim(".,!");
            if (word.Equals("cancel", StringComparison.OrdinalIgnoreCase))
            {
                isCancel = true;
            }
            else if (!word.IsEmpty && !around.Contains(word))
            {
                return false;
            }
        }

        return isCancel;
    }
}
