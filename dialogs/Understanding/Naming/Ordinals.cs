using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Finds which of several is meant: "the second one", "my last order", "the one ending in 005".</summary>
internal static class Ordinals
{
    public const string Mask = "0which";

    private const int Last = -1;

    private static readonly string[] Names =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly string[] ShortNames =
        ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"];

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = Places();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = Scene.Set(
        "one", "ones", "order", "orders", "purchase", "item", "parcel", "package", "product", "thing", "shipment", "delivery", "pls", "please", "buy", "option", "entry", "line", "oder");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Scene.Set("the", "my", "that", "its", "most", "very", "just", "only");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberCues = Scene.Set("number", "no", "nr", "option", "choice", "#", "num");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = Scene.Set("ending", "ends", "end", "finishing", "finishes", "endin", "endng");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Digits = Scene.Set("digits", "numbers", "figures");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Scene.Set(
        "days", "weeks", "months", "hours", "items", "pieces", "pcs", "times", "years", "kg", "dollars", "st", "nd", "rd", "th");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Filler = Scene.Set("it", "it's", "is", "ok", "yes", "with");

    public static (List<int> Which, List<string> LastDigits) Take(Scene scene, Asked asked)
    {
        var which = new List<int>();
        var ends = new List<string>();
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
                    ends.Add(piece.In(scene.Text).ToString());
                    scene.Masks[i] = OrderNumbers.Mask;
                }
                else if (piece.Length == 1 && scene.Text[piece.Start] != '0' && IsChoice(scene, i, asked))
                {
                    which.Add(scene.Text[piece.Start] - '0');
                    scene.Masks[i] = Mask;
                }
            }
            else if (Words.TryGetValue(piece.In(scene.Text), out var place) && PicksThing(scene, i))
            {
                which.Add(place);
                scene.Masks[i] = Mask;
            }
        }

        return (which, ends);
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Names.Length; i++)
        {
            places[Names[i]] = places[ShortNames[i]] = i + 1;
        }

        foreach (var last in (string[])["last", "latest", "newest", "recent"])
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
