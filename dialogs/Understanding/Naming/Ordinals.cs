using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Finds which of several is meant: "the second one", "my last order", "the one ending in 005".</summary>
internal static class Ordinals
{
    public const string Mask = "0which";

    private const int Last = -1;

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = Places();

    private static readonly ulong Names = Cues.Of("ordinals") | Cues.Of("shortOrdinals") | Cues.Of("last");
    private static readonly ulong Things = Cues.Of("things");
    private static readonly ulong Articles = Cues.Of("articles");
    private static readonly ulong NumberCues = Cues.Of("numberCues");
    private static readonly ulong Endings = Cues.Of("endings");
    private static readonly ulong Digits = Cues.Of("digits");
    private static readonly ulong Units = Cues.Of("amounts");
    private static readonly ulong Filler = Cues.Of("filler");

    public static (IReadOnlyList<int> Which, IReadOnlyList<string> LastDigits) Take(Scene scene, Asked asked)
    {
        List<int>? which = null;
        List<string>? ends = null;
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            if (!scene.IsFree(i))
            {
                continue;
            }

            var piece = scene.Pieces[i];
            if (piece.Kind == PieceKind.Digits)
            {
                if (piece.Length is >= 2 and <= 5 && (SpeaksOfEnd(scene, i) || (asked == Asked.OrderNumber && IsAlone(scene, i))))
                {
                    (ends ??= []).Add(piece.In(scene.Text).ToString());
                    scene.Masks[i] = OrderNumbers.Mask;
                }
                else if (piece.Length == 1 && scene.Text[piece.Start] != '0' && IsChoice(scene, i, asked))
                {
                    (which ??= []).Add(scene.Text[piece.Start] - '0');
                    scene.Masks[i] = Mask;
                }
            }
            else if (scene.IsAnyOf(i, Names) && Words.TryGetValue(piece.In(scene.Text), out var place) && PicksThing(scene, i))
            {
                (which ??= []).Add(place);
                scene.Masks[i] = Mask;
            }
        }

        return (which ?? (IReadOnlyList<int>)[], ends ?? (IReadOnlyList<string>)[]);
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in (string[])["ordinals", "shortOrdinals"])
        {
            var names = Cues.InOrder(list);
            for (var i = 0; i < names.Length; i++)
            {
                places[names[i]] = i + 1;
            }
        }

        foreach (var last in Cues.InOrder("last"))
        {
            places[last] = Last;
        }

        return places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static bool PicksThing(Scene scene, int i) =>
        scene.IsAnyOf(i + 1, Things)
        || ((i + 1 == scene.Pieces.Count || scene.IsSign(i + 1, ".,;!?\n")) && (i == 0 || scene.IsAnyOf(i - 1, Articles)));

    private static bool IsChoice(Scene scene, int i, Asked asked) =>
        !(scene.IsSign(i + 1, ".,:/-%$€£") && scene.Touch(i, i + 1) && scene.Touch(i + 1, i + 2))
        && (scene.IsAnyOf(i - 1, NumberCues) || scene.IsSign(i - 1, "#") || (asked == Asked.OrderNumber && IsAlone(scene, i)))
        && !scene.IsAnyOf(i + 1, Units);

    private static bool SpeaksOfEnd(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5; i--)
        {
            if (scene.IsAnyOf(i, Endings) || (scene.IsAnyOf(i, Digits) && !scene.IsSign(i + 1, ".?!")))
            {
                return true;
            }
        }

        return scene.IsSign(at - 1, "\u2026") || (scene.IsSign(at - 1, ".*x") && scene.IsSign(at - 2, ".*x"));
    }

    private static bool IsAlone(Scene scene, int at)
    {
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            var isLead = scene.IsAnyOf(i, Articles) || scene.IsAnyOf(i, Things) || scene.IsAnyOf(i, NumberCues) || scene.IsAnyOf(i, Filler);
            if (i != at && scene.Pieces[i].Kind != PieceKind.Sign && !isLead)
            {
                return false;
            }
        }

        return true;
    }
}
