using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>What stands around a number says whether it can be an order's, or is a phone, date, price, postcode or quantity.</summary>
internal static class NumberSurroundings
{
    private const int Near = 5;

    private static readonly ulong Orders = Cues.Of("orders");
    private static readonly ulong Others = Cues.Of("others");
    private static readonly ulong OthersAtOnce = Cues.Of("othersAtOnce");
    private static readonly ulong OthersByNumber = Cues.Of("othersByNumber");
    private static readonly ulong NumberWords = Cues.Of("numberWords");
    private static readonly ulong Places = Cues.Of("places");
    private static readonly ulong Money = Cues.Of("money");
    private static readonly ulong Units = Cues.Of("units");
    private static readonly ulong Calls = Cues.Of("callVerbs");
    private static readonly ulong Off = Cues.Of("calledOff");

    public static bool AllowOrder(Scene scene, int first, int last, Asked asked)
    {
        if (IsPartOfMore(scene, first, last) || WrittenShapes.IsDate(scene, first, last) || scene.IsAnyOf(last + 1, Units) || IsSum(scene, first))
        {
            return false;
        }

        if (scene.IsAnyOf(first - 1, Calls) && scene.IsAnyOf(last + 1, Off))
        {
            return true;
        }

        return Cue(scene, first) switch
        {
            > 0 => true,
            < 0 => false,
            _ => asked == Asked.OrderNumber || !(WrittenShapes.IsPhone(scene, first, last) || IsPlace(scene, first, last)),
        };
    }

    private static bool IsPartOfMore(Scene scene, int first, int last) =>
        scene.IsSign(first - 1, "$€£₹¥") || BeginsWithPlus(scene, first) || scene.IsSign(last + 1, "$€£₹¥%")
        || (scene.IsSign(first - 1, ":@") && IsGluedDigits(scene, first - 2, first - 1, first))
        || (scene.IsSign(first - 1, ".,/") && IsGluedDigits(scene, first - 2, first - 1, first) && scene.Pieces[first - 2].Length < OrderNumbers.Fewest)
        || (scene.IsSign(last + 1, ".,") && IsGluedDigits(scene, last + 2, last, last + 1) && scene.Pieces[last + 2].Length < OrderNumbers.Fewest)
        || (scene.IsSign(last + 1, ":") && IsGluedDigits(scene, last + 2, last, last + 1));

    private static bool IsGluedDigits(Scene scene, int digits, int left, int right) =>
        digits >= 0 && digits < scene.Pieces.Count && scene.Pieces[digits].Kind == PieceKind.Digits && scene.Touch(left, right)
        && (digits < left ? scene.Touch(digits, left) : scene.Touch(right, digits));

    /// <summary>"+49 171 5550199" is one number, also where its groups do not join.</summary>
    private static bool BeginsWithPlus(Scene scene, int first)
    {
        var i = first - 1;
        while (i >= 0 && (scene.Pieces[i].Kind == PieceKind.Digits || scene.IsSign(i, "-()/")))
        {
            i--;
        }

        return scene.IsSign(i, "+") && scene.Touch(i, i + 1);
    }

    private static bool IsSum(Scene scene, int first) =>
        scene.IsAnyOf(first - 1, Money) || (scene.IsSign(first - 1, ".") && scene.IsAnyOf(first - 2, Money));

    /// <summary>1: an order is spoken of; −1: something else is; 0: neither.</summary>
    private static int Cue(Scene scene, int first)
    {
        var atOnce = true;
        var sawNumberWord = false;
        for (var i = first - 1; i >= 0 && i >= first - Near && !EndsSentence(scene, i); i--)
        {
            if (scene.IsAnyOf(i, Orders))
            {
                return 1;
            }

            var isOther = scene.IsAnyOf(i, Others) || (sawNumberWord && scene.IsAnyOf(i, OthersByNumber)) || WrittenShapes.IsCallMe(scene, i);
            if (isOther || (atOnce && scene.IsAnyOf(i, OthersAtOnce)))
            {
                return scene.IsAnyOf(i - 1, Orders) && !isOther ? 1 : -1;
            }

            var isNumberWord = scene.IsAnyOf(i, NumberWords) || scene.IsSign(i, "#:");
            sawNumberWord |= isNumberWord;
            atOnce &= isNumberWord || scene.Pieces[i].Kind is PieceKind.Sign or PieceKind.Digits;
        }

        return 0;
    }

    /// <summary>The dot of "no." ends nothing.</summary>
    private static bool EndsSentence(Scene scene, int i) =>
        scene.IsSign(i, ",;?!\n") || (scene.IsSign(i, ".") && !(scene.IsAnyOf(i - 1, NumberWords) || scene.IsAnyOf(i - 1, OthersAtOnce)));

    /// <summary>"deliver to 560034".</summary>
    private static bool IsPlace(Scene scene, int first, int last) =>
        first == last && scene.Pieces[first].Length == OrderNumbers.Fewest && scene.IsAnyOf(first - 1, Places);
}
