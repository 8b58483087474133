namespace OrderBot.Knowledge.Vocabulary;

/// <summary>Takes the common English endings off a word, so that "cancelling" and "cancels" meet.</summary>
internal static class Stem
{
    public static string Of(string word)
    {
        if (word.Length <= 3)
        {
            return word;
        }

        var stem = WithoutPlural(word);
        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal))
        {
            stem = WithoutDouble(stem[..^3]);
        }
        else if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal) && stem[^3] != 'e')
        {
            stem = WithoutDouble(stem[..^2]);
        }
        else if (stem.Length > 5 && stem.EndsWith("ly", StringComparison.Ordinal))
        {
            stem = stem[..^2];
        }

        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return word;
        }

        return word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1];
    }

    private static string WithoutDouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e' or 'o') ? stem[..^1] : stem;
}
