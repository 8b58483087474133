namespace OrderBot.Dialogs.Talk;

/// <summary>What little pictures say where no word stands beside them.</summary>
public static class Emoji
{
    private static readonly string[] Waving = ["\U0001F44B"];
    private static readonly string[] Thanking = ["\U0001F64F", "\U0001F60A", "\U0001F970", "\u2764"];

    public static bool Waves(string text) => AreAll(text, Waving);

    public static bool Thanks(string text) => AreAll(text, Thanking);

    private static bool AreAll(string text, string[] pictures)
    {
        var any = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isOne = Array.IndexOf(pictures, rune.ToString()) >= 0;
            any |= isOne;
            if (!isOne && !System.Text.Rune.IsWhiteSpace(rune) && rune.Value is not 0xFE0F and not (>= 0x1F3FB and <= 0x1F3FF))
            {
                return false;
            }
        }

        return any;
    }
}
