using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>The closed lists by which claims are compared: what says nothing, what is the same, and what turns a meaning round.</summary>
internal static class ClaimWords
{
    // Only words that can be left out or put in without changing what is claimed.
    private static readonly HashSet<string> Silent =
    [
        "a", "an", "the", "this", "that", "these", "those", "is", "are", "be", "been", "being", "was", "were", "am", "of", "to", "in", "on", "at",
        "and", "it", "its", "so", "then", "your", "their", "with", "for", "from", "there", "by", "also", "as", "do", "does", "which", "who",
        "please", "first", "next", "finally", "just", "simply", "here", "has", "have", "had", "will", "shall", "get", "gets", "s", "now", "longer",
    ];

    private static readonly HashSet<string> Negations =
    [
        "not", "no", "never", "cannot", "nor", "neither", "without", "nothing", "none", "nobody", "dont", "doesnt", "didnt", "wont", "isnt", "arent",
        "cant", "couldnt", "shouldnt", "wouldnt", "hasnt", "havent", "wasnt", "werent", "neednt", "mustnt", "unable", "impossible", "hardly", "fail", "fails",
    ];

    private static readonly HashSet<string> Conditions = ["if", "unless", "only", "except", "otherwise", "but", "before", "after", "until", "within", "during"];

    private static readonly HashSet<string> Turns =
    [
        "while", "since", "when", "once", "already", "still", "yet", "because", "or",
        "can", "must", "need", "should", "always", "every", "all", "any", "both", "automatically", "manually", "either", "instead",
    ];

    private static readonly Dictionary<string, string> Same = new()
    {
        ["seller"] = "supplier",
        ["sellers"] = "supplier",
        ["vendor"] = "supplier",
        ["merchant"] = "supplier",
        ["purchase"] = "order",
        ["purchases"] = "order",
        ["could"] = "can",
        ["may"] = "can",
        ["able"] = "can",
        ["required"] = "need",
        ["needs"] = "need",
        ["e"] = "email",
        ["mail"] = "email",
        ["emails"] = "email",
        ["press"] = "click",
        ["tap"] = "click",
        ["select"] = "click",
        ["cancellation"] = "cancel",
        ["cancelation"] = "cancel",
        ["cancels"] = "cancel",
        ["canceled"] = "cancel",
        ["cancelled"] = "cancel",
        ["cancelling"] = "cancel",
        ["canceling"] = "cancel",
        ["shipped"] = "ship",
        ["ships"] = "ship",
        ["shipping"] = "ship",
        ["shipment"] = "ship",
        ["paid"] = "pay",
        ["pays"] = "pay",
        ["paying"] = "pay",
        ["log"] = "sign",
        ["agreement"] = "agree",
        ["agrees"] = "agree",
        ["twenty"] = "20",
        ["hrs"] = "hour",
        ["provided"] = "if",
        ["till"] = "until",
        ["every"] = "all",
        ["themselves"] = "them",
        ["verification"] = "verify",
        ["verifies"] = "verify",
        ["verified"] = "verify",
        ["become"] = "available",
        ["becomes"] = "available",
        ["choose"] = "click",
    };

    public static bool IsNegation(string word) => Negations.Contains(word);

    public static bool IsCondition(string word) => Conditions.Contains(word);

    /// <summary>A word on which the meaning turns: a condition, a time, a modality, an amount.</summary>
    public static bool IsHinge(string word) => Conditions.Contains(word) || Turns.Contains(word);

    public static List<string> Read(string text)
    {
        var words = Words.Split(text);
        var said = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            // "have to" demands; any other "have" says nothing.
            if (word is "have" or "has" && i + 1 < words.Count && words[i + 1] == "to")
            {
                said.Add("need");
                continue;
            }

            if (Negations.Contains(word))
            {
                said.Add("not");
                if (word is "cannot" or "cant" or "couldnt" or "unable")
                {
                    said.Add("can");
                }
            }
            else if (!Silent.Contains(word))
            {
                said.Add(Name(word));
            }
        }

        return said;
    }

    private static string Name(string word)
    {
        if (Same.TryGetValue(word, out var name))
        {
            return name;
        }

        if (Conditions.Contains(word) || Turns.Contains(word))
        {
            return word;
        }

        var stem = Stem.Of(word);
        return Same.TryGetValue(stem, out name) ? name : stem;
    }
}
