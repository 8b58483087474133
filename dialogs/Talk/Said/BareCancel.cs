namespace OrderBot.Dialogs.Talk;

/// <summary>"Cancel", and nothing that tells whether the order or the talk is meant.</summary>
public static class BareCancel
{
    private static readonly SaidWords Around = SaidWords.Load("Said", "cancel.around");

    public static bool Is(string text)
    {
        var isCancel = false;
        var said = text.AsSpan().Trim();
        foreach (var part in said.Split(' '))
        {
            var word = said[part].Trim(".,!");
            if (word.Equals("cancel", StringComparison.OrdinalIgnoreCase))
            {
                isCancel = true;
            }
            else if (!word.IsEmpty && !Around.Are(word))
            {
                return false;
            }
        }

        return isCancel;
    }
}
