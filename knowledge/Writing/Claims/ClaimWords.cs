using System.Text.RegularExpressions;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>The closed lists by which claims are compared: what says nothing, what is the same, and what turns a meaning round.</summary>
internal static partial class ClaimWords
{
    // Only words that can be left out or put in without changing what is claimed.
    private static readonly HashSet<string> Silent =
    [
        "a", "an", "the", "this", "that", "these", "those", "is", "are", "be", "been", "being", "was", "were", "am", "of", "to", "in", "on", "at",
        "and", "it", "its", "so", "then", "your", "their", "with", "for", "from", "there", "by", "also", "as", "do", "does", "which", "who",
        "please", "first", "next", "finally", "just", "simply", "here", "has", "have", "had", "will", "shall", "get", "gets", "s", "now", "longer", "go", "goes", "going",
        "make", "makes", "made", "making", "link",
    ];

    private static readonly HashSet<string> Negations =
    [
        "not", "no", "never", "cannot", "nor", "neither", "without", "nothing", "none", "nobody", "dont", "doesnt", "didnt", "wont", "isnt", "arent",
        "cant", "couldnt", "shouldnt", "wouldnt", "hasnt", "havent", "wasnt", "werent", "neednt", "mustnt", "unable", "impossible", "hardly", "fail", "fails",
    ];

    private static readonly HashSet<string> Conditions = ["if", "unless", "only", "except", "otherwise", "but", "before", "after", "until", "within", "during"];

    private static readonly HashSet<string> Turns =
    [
        "while", "since", "already", "still", "yet", "or",
        "can", "must", "need", "should", "prevent", "stop", "avoid", "always", "every", "all", "any", "both", "automatically", "manually", "either", "instead",
    ];

    private static readonly HashSet<string> Binding = ["while", "since", "or", "can", "must", "need", "should"];

    private static readonly HashSet<string> Things = ["order", "transaction", "payment", "email", "password", "product", "messag", "account", "request", "button", "function", "description"];

    private static readonly HashSet<string> Actors = ["you", "supplier", "we", "i", "system", "bank", "buyer", "us", "me"];

    // What may be left out without a change of what is so; put in it may not be.
    private static readonly HashSet<string> Extras = ["already", "automatically", "still", "yet", "always"];

    private static readonly Dictionary<string, string> Same = new()
    {
        ["when"] = "if",
        ["because"] = "reason",
        ["once"] = "if",
        ["use"] = "click",
        ["using"] = "click",
        ["they"] = "supplier",
        ["youre"] = "you",
        ["agreed"] = "agree",
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
        ["prevents"] = "prevent",
        ["preventing"] = "prevent",
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

    /// <summary>A hinge that belongs to what follows it; any other may stand anywhere.</summary>
    public static bool Binds(string word) => Conditions.Contains(word) || Binding.Contains(word);

    /// <summary>A word whose place says nothing.</summary>
    public static bool Floats(string word) => word is "careful" or "onlin";

    /// <summary>A word that says which of several is meant.</summary>
    public static bool Narrows(string word) => word is "unpaid" or "new" or "correct";

    /// <summary>A word for what something is done to.</summary>
    public static bool IsThing(string word) => Things.Contains(word);

    public static bool IsActor(string word) => Actors.Contains(word);

    /// <summary>A hinge that the source has and a claim may lack.</summary>
    public static bool IsExtra(string word) => Extras.Contains(word);

    public static List<string> Read(string text)
    {
        var words = Words.Split(Paid().Replace(NotPaid().Replace(Button().Replace(text, ""), "not pay"), "pay"));
        var said = new List<string>(words.Count);
        // "Must" is "need", but "must not" is not "need not".
        var must = words.Exists(Negations.Contains) ? "must" : "need";
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
                said.Add(word == "must" ? must : Name(word));
            }
        }

        return said;
    }

    private static string Name(string word)
    {
        if (Same.TryGetValue(word, out var name) || Same.TryGetValue(Stem.Of(word), out name))
        {
            word = name;
        }

        return IsHinge(word) ? word : Stem.Of(word);
    }

    // "Payment", alone, is a thing; to make one is to pay.
    [GeneratedRegex(@"\bmak(?:e|es|ing) (?:a |the |your )?payment\b|\bpayment is made\b|(?<=after )(?:the |your )?payment\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paid();

    [GeneratedRegex(@"\bno payment is made\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPaid();

    // "The Cancel Order button" is Cancel Order.
    [GeneratedRegex(@"(?<=\b(?!The\b|These\b|Both\b)(?:\p{Lu}\w+|now!?)) buttons?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Button();
}
