using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>Puts a model's sentence the way articles are written: no openings, no wishes, one word order for what can be said in two.</summary>
internal static partial class PlainSpeech
{
    private static readonly (Regex From, string To)[] Ways =
    [
        (Opening(), ""),
        (Within(), "${rest} within ${time}"),
        (Possible(), "you can "),
        (CanStill(), "$1"),
        (AnyMore(), ""),
        (PaidFor(), "a paid order"),
        (Touch(), "contact"),
        (ComeTo(), "reach an agreement"),
        (Unable(), "do not reach"),
        (BothOfThem(), "you and $1"),
        (ByCard(), "by credit card"),
        (Appear(), "$1become available"),
        (ChecksPayment(), "verifies $1 payment"),
        (GoesOn(), "goes on with"),
        (Open(), "go to "),
        (NotSure(), "unsure"),
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

    // "Within a day, it is done" is "it is done within a day", unless a condition could take it.
    [GeneratedRegex(@"^within (?<time>[^,]+), (?<rest>(?:(?!\b(?:if|unless|when|before|after|until|once)\b)[^.])+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"\bit is (?:still )?possible to ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(can) still\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CanStill();

    [GeneratedRegex(@"\s+any ?more\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyMore();

    [GeneratedRegex(@"\ban order (?:that |which )?you(?: have)? (?:already )?paid(?: for)?(?= before\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PaidFor();

    [GeneratedRegex(@"\bget in touch with\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Touch();

    [GeneratedRegex(@"\bcome to an agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ComeTo();

    [GeneratedRegex(@"\b(?:can['’]t|cannot|can not|fail to|are unable to) (?:reach|come to)(?= an agreement\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unable();

    [GeneratedRegex(@"\b((?:the|your) \w+) and you\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BothOfThem();

    [GeneratedRegex(@"\bwith (?:a |your )?credit card\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByCard();

    [GeneratedRegex(@"\b(will )?appears?(?= \d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appear();

    [GeneratedRegex(@"\bchecks (the|your) payment\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChecksPayment();

    [GeneratedRegex(@"\bcontinues with\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?<=^|, then |\band )open (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"\bnot sure\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotSure();

    // Words that only lead to a sentence.
    [GeneratedRegex(@"^(?:(?:yes|the (?:first|next|last) step is to|after that|afterwards|then|next|first|finally|please note that|note that|also)\b[,:]?\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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
    [GeneratedRegex(@"\b(you)((?: do not| don['’]t| cannot)?) (reach an agreement|agree) with ((?:the|your) \w+|them)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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
