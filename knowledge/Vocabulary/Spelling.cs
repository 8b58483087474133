namespace OrderBot.Knowledge.Vocabulary;

/// <summary>Finds the word that a misspelt one was meant to be: one letter too many, too few, wrong, or two swapped.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;
    private readonly HashSet<string> _words = [];
    private readonly Dictionary<string, string> _byDeletion = [];

    public Spelling(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length >= ShortestWord && _words.Add(word))
            {
                for (var i = 0; i < word.Length; i++)
                {
                    _byDeletion.TryAdd(word.Remove(i, 1), word);
                }
            }
        }
    }

    /// <summary>The nearest word, or null when none is one edit away.</summary>
    public string? Correct(string word)
    {
        if (word.Length < ShortestWord || _words.Contains(word))
        {
            return null;
        }

        // "pasword": a letter is missing. Too short a word is near too many.
        if (_byDeletion.TryGetValue(word, out var missing) && word.Length > ShortestWord)
        {
            return missing;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var shorter = word.Remove(i, 1);
            if (_words.Contains(shorter))
            {
                return shorter;
            }

            if (_byDeletion.TryGetValue(shorter, out var near) && near.Length == word.Length && IsOneEdit(word, near))
            {
                return near;
            }
        }

        return null;
    }

    // Of one length: one letter differs, or two neighbours are swapped.
    private static bool IsOneEdit(string a, string b)
    {
        var first = 0;
        while (first < a.Length && a[first] == b[first])
        {
            first++;
        }

        var last = a.Length - 1;
        while (last > first && a[last] == b[last])
        {
            last--;
        }

        return last == first || (last == first + 1 && a[first] == b[last] && a[last] == b[first]);
    }
}
