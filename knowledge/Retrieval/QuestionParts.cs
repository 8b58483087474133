namespace OrderBot.Knowledge.Retrieval;

/// <summary>Cuts a text into the questions that it asks in a row; empty when it asks one, or none plainly.</summary>
internal static class QuestionParts
{
    private const int Most = 4;
    private const int Longest = 1_000;
    private static readonly string[] Joins = ["and", "also", "plus", "then", "furthermore", "besides"];
    private static readonly string[] Between = ["also", "then", "if", "so", "yes", "please", "hi", "hello", .. Joins];
    private static readonly string[] Asking =
    [
        "how", "what", "where", "when", "why", "which", "who", "can", "could", "may", "do", "does", "did", "is", "are", "will", "would", "should", "whether", "get",
    ];

    // Behind a comma "when" and "which" go on with what was said.
    private static readonly string[] AskingAnew = ["how", "what", "do", "does", "can", "could", "is", "are", "will"];
    private static readonly string[] Being = ["is", "are"];
    private static readonly string[] Wishing = ["want", "need", "wish", "would", "like", "forgot", "lost", "ve", "have"];

    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > Longest)
        {
            return [];
        }

        var parts = new List<string>();
        var words = PlacedWord.In(text);
        var from = 0;
        for (var at = 1; at <= words.Count; at++)
        {
            if (at == words.Count || Begins(words, at))
            {
                Add(parts, text, words, from, at);
                from = at;
            }
        }

        return parts.Count > 1 ? parts : [];
    }

    // Another sentence, or a question joined to what goes before: ", and is there a fee".
    private static bool Begins(List<PlacedWord> words, int at)
    {
        var word = words[at];
        return word.Behind == Gap.Sentence
            || (word.Is(Joins) && Asks(words, at))
            || (word.Behind == Gap.Comma && word.Is(AskingAnew) && !words[at - 1].Is(Between));
    }

    private static bool Asks(List<PlacedWord> words, int at)
    {
        while (at < words.Count - 1 && words[at].Is(Between))
        {
            at++;
        }

        return (words[at].Is(Asking) && !GoesOn(words, at)) || (words[at].Is("i") && at + 1 < words.Count && words[at + 1].Is(Wishing));
    }

    // "Has paid and is packing": the same one goes on.
    private static bool GoesOn(List<PlacedWord> words, int at) =>
        at > 0 && words[at].Is(Being) && at + 1 < words.Count && words[at + 1].EndsWith("ing");

    // What is joined leaves its "and" behind.
    private static void Add(List<string> parts, string text, List<PlacedWord> words, int from, int to)
    {
        var end = to < words.Count ? words[to].Start : text.Length;
        if (parts.Count < Most && (Asks(words, from) || text.AsSpan(words[from].Start, end - words[from].Start).TrimEnd().EndsWith('?')))
        {
            while (from + 1 < to && words[from].Is(Joins))
            {
                from++;
            }

            parts.Add(text[words[from].Start..end].Trim());
        }
    }
}
