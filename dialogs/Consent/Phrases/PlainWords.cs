using System.Collections.Concurrent;
using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>Single words, as tokens are written. Those of phrases are kept, so that an answer of them is cut without writing any anew; buyers' own are not.</summary>
internal static class PlainWords
{
    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    public static HashSet<string> Of(LuFile file, string list) => new(file.Phrases(list).Select(word => Token.Plain(word)), StringComparer.Ordinal);

    public static string Of(ReadOnlySpan<char> letters) => ByLetters.TryGetValue(letters, out var word) ? word : letters.ToString();

    public static void Keep(string word) => Kept.TryAdd(word, word);
}
