using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>Cuts a text into the questions that it asks in a row; empty when it asks one, or none plainly.</summary>
internal static partial class QuestionParts
{
    private const int Most = 4;
    private const int Longest = 1_000;

    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > Longest)
        {
            return [];
        }

        var parts = new List<string>();
        foreach (Match part in Part().Matches(text))
        {
            if (Asks().IsMatch(part.Value) && parts.Count < Most)
            {
                parts.Add(part.Value.Trim());
            }
        }

        return parts.Count > 1 ? parts : [];
    }

    // Up to the end of a sentence, or to an "and" behind which another question begins.
    [GeneratedRegex(@"\S(?:(?!(?:\s*[,;]?\s+(?:and|also|plus|or)(?:\s+(?:also|then))?\s+(?:how|what|where|when|why|which|who|can|may|do|does|is|will)\b))[^?!;\n])*[?!;\n]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\?\s*$|^(?:(?:and|also|plus|or|then|hi|hello|please)[\s,]+)*(?:how|what|where|when|why|which|who|can|may|do|does|is|will)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
