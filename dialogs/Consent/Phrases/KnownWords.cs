using System.Collections.Concurrent;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>The words of all phrases, so that an answer of them is cut without writing any anew. Buyers' own words are not kept.</summary>
internal static class KnownWords
{
    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Keep(string word) => Kept.TryAdd(word, word);

    public static string Of(ReadOnlySpan<char> letters) => ByLetters.TryGetValue(letters, out var word) ? word : letters.ToString();
}
