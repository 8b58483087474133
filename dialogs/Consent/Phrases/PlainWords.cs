using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A list of single words, as tokens are written.</summary>
internal static class PlainWords
{
    public static HashSet<string> Of(LuFile file, string list) => new(file.Phrases(list).Select(word => Token.Plain(word)), StringComparer.Ordinal);
}
