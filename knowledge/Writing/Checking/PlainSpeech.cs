using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>Puts a model's sentence the way articles are written: no openings, no wishes, one word order for what can be said in two.</summary>
internal static partial class PlainSpeech
{
    private static readonly (Regex From, string To)[] Ways =
    [
        (Opening(), ""),
        (Wanted(), ""),
        (Wishing(), "to "),
        (Wont(), "will not"),
        (WithoutAgreement(), "if you do not reach an agreement"),
        (ForThose(), "if you $1 "),
        (With(), "$1 and $4$2 $3"),
        (ByWhom(), "${who} ${not}${done} ${what}"),
        (Receive(), "$1 is sent to you"),
        (SendTo(), "send $2 $1"),
        (Belonging(), "the $2 of the $1"),
        (Status(), "$2 $1"),
    ];

    public static string Of(string sentence)
    {
        foreach (var (from, to) in Ways)
        {
            sentence = from.Replace(sentence, to);
        }

        return sentence;
    }

    // Words that only lead to a sentence.
    [GeneratedRegex(@"^(?:(?:yes|after that|afterwards|then|next|first|finally|please note that|note that|also)\b[,:]?\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s(?:that |which )?you (?:want|wish|would like) to cancel\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\bin order to |\bif you (?:want|wish|would like) to ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wishing();

    [GeneratedRegex(@"\bwon['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wont();

    [GeneratedRegex(@"^without (?:(reach)ing )?an agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutAgreement();

    [GeneratedRegex(@"^for (?:orders|purchases) (?:that (?:are|were) )?(\w+) (?=by |with )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForThose();

    // One reaches an agreement with another: both do.
    [GeneratedRegex(@"\b(you)((?: do not| don['’]t| cannot)?) (reach an agreement|agree) with ((?:the|your) \w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(@"\b(?<what>it|(?:the|your|an?|this) (?:\w+ )?\w+) (?:is|are|will be|gets?|has been) (?<not>not )?(?<done>\w+) by (?<who>(?:the|our|your) \w+|you)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByWhom();

    [GeneratedRegex(@"\byou (?:will )?(?:receive|get) (an? \w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Receive();

    [GeneratedRegex(@"\bsend (an? \w+) to (the \w+|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SendTo();

    [GeneratedRegex(@"\b(?:the |your )?(\w+)['’]s ((?:\w+ )?\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Belonging();

    [GeneratedRegex(@"\b(status) of (?:your|the|an) (\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
