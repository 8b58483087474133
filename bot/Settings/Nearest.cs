namespace OrderBot;

/// <summary>Finds the known word that a mistyped one was most likely meant to be.</summary>
internal static class Nearest
{
    private const int MostSlips = 3;

    /// <summary>Null when none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        string? best = null;
        var fewest = Math.Min(MostSlips, typed.Length / 3) + 1;
        foreach (var word in known)
        {
            var slips = Slips(typed, word);
            if (slips < fewest)
            {
                (best, fewest) = (word, slips);
            }
        }

        return best;
    }

    /// <summary>Letters to add, leave out or change, in whatever case.</summary>
    private static int Slips(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[^1];
    }
}
