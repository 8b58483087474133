using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>Puts a model's sentence the way articles are written: no openings, no wishes, one word order for what can be said in two.</summary>
internal static class PlainSpeech
{
    private static readonly (Regex From, string To)[] Ways =
    [
        (Flourishes.Opening(), ""),
        (WordOrder.Within(), "${rest} within ${time}"),
        (Flourishes.Possible(), "you can "),
        (Flourishes.CanStill(), "$1"),
        (Flourishes.AnyMore(), ""),
        (WordOrder.PaidFor(), "a paid order"),
        (OtherNames.Touch(), "contact"),
        (OtherNames.ComeTo(), "reach an agreement"),
        (OtherNames.Unable(), "do not reach"),
        (WordOrder.BothOfThem(), "you and $1"),
        (OtherNames.ByCard(), "by credit card"),
        (OtherNames.Appear(), "$1become available"),
        (OtherNames.ChecksPayment(), "verifies $1 payment"),
        (OtherNames.GoesOn(), "goes on with"),
        (OtherNames.Open(), "go to "),
        (OtherNames.NotSure(), "unsure"),
        (OtherNames.TwentyFour(), "24"),
        (OtherNames.ByHand(), "manually"),
        (OtherNames.Ordering(), "$1 ordering"),
        (Flourishes.Wanted(), ""),
        (Flourishes.Wishing(), "to "),
        (Flourishes.Wont(), "will not"),
        (OtherNames.WithoutAgreement(), "if you do not reach an agreement"),
        (WordOrder.ForThose(), "if you $1 "),
        (WordOrder.With(), "$1 and $4$2 $3"),
        (WordOrder.ByWhom(), "${who} ${not}${done} ${what}"),
        (WordOrder.Receive(), "$1 is sent to you"),
        (WordOrder.SendTo(), "send $2 $1"),
        (WordOrder.Belonging(), "the $2 of the $1"),
        (WordOrder.Status(), "$2 $1"),
    ];

    public static string Of(string sentence)
    {
        foreach (var (from, to) in Ways)
        {
            sentence = from.Replace(sentence, to);
        }

        return sentence;
    }
}
