namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>The words of which one may be a form: "scrapping" of "scrapp", "scrap" and "scrappe".</summary>
internal static class Inflection
{
    private const int Shortest = 4;

    private static readonly string[] Endings = ["s", "es", "ed", "d", "ing"];

    /// <summary>The word itself first.</summary>
    public static IEnumerable<string> BasesOf(string word)
    {
        yield return word;
        if (word.Length < Shortest)
        {
            yield break;
        }

        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length > 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                yield return stem;
                if (ending == "ing")
                {
                    yield return stem + "e";
                }

                if (stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
        }
    }
}
