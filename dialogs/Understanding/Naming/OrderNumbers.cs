using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Finds order numbers: 6 to 16 digits, perhaps with separators, that nothing around them makes something else.</summary>
internal static class OrderNumbers
{
    public const string Mask = "0order";

    public const int Fewest = 6;

    private const int Most = 16;

    public static IReadOnlyList<string> Take(Scene scene, Asked asked)
    {
        List<string>? found = null;
        Span<char> digits = stackalloc char[Most];
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            if (!scene.IsFree(i) || scene.Pieces[i].Kind != PieceKind.Digits)
            {
                continue;
            }

            var last = LastGroup(scene, i);
            var length = Digits(scene, i, last, digits);
            if (length >= Fewest && NumberSurroundings.AllowOrder(scene, i, last, asked))
            {
                scene.Take(i, last, Mask);
                var number = new string(digits[..length]);
                if (found?.Contains(number) != true)
                {
                    (found ??= []).Add(number);
                }
            }

            i = last;
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>Groups belong together when joined by dashes, or by single spaces where each is short.</summary>
    private static int LastGroup(Scene scene, int first)
    {
        var last = first;
        var total = scene.Pieces[first].Length;
        while (NextGroup(scene, last) is var next and > 0)
        {
            var bySpace = next == last + 1;
            var fits = scene.Pieces[last].Length is >= 2 and <= 5 && scene.Pieces[next].Length is >= 2 and <= 5;
            var singles = scene.Pieces[last].Length == 1 && scene.Pieces[next].Length == 1;
            var both = scene.Pieces[last].Length > Fewest && scene.Pieces[next].Length > Fewest;
            if (both || (bySpace && !fits && !singles) || (bySpace && total >= 8 && fits) || total + scene.Pieces[next].Length > Most)
            {
                break;
            }

            total += scene.Pieces[next].Length;
            last = next;
        }

        return last;
    }

    private static int NextGroup(Scene scene, int at)
    {
        if (at + 1 < scene.Pieces.Count && scene.Pieces[at + 1].Kind == PieceKind.Digits && scene.IsFree(at + 1))
        {
            return scene.Pieces[at + 1].Start == scene.Pieces[at].End + 1 && scene.Text[scene.Pieces[at].End] is ' ' or '\u00A0' ? at + 1 : 0;
        }

        var isJoined = scene.IsSign(at + 1, "-\u2013\u2014_/") && at + 2 < scene.Pieces.Count
            && scene.Pieces[at + 2].Kind == PieceKind.Digits && scene.IsFree(at + 2);
        isJoined |= IsDotted(scene, at);
        return isJoined ? at + 2 : 0;
    }

    /// <summary>"8001.0005", but no sum, date or address of a machine.</summary>
    private static bool IsDotted(Scene scene, int at) =>
        scene.IsSign(at + 1, ".") && scene.IsFree(at + 2) && scene.Touch(at, at + 1) && scene.Touch(at + 1, at + 2)
        && scene.Pieces[at] is { Length: 4 or 5 } && scene.Pieces[at + 2] is { Kind: PieceKind.Digits, Length: 4 or 5 };

    /// <summary>How many digits there are; 0 when they are too many.</summary>
    private static int Digits(Scene scene, int first, int last, Span<char> digits)
    {
        var length = 0;
        for (var i = first; i <= last; i++)
        {
            var piece = scene.Pieces[i];
            if (piece.Kind == PieceKind.Digits)
            {
                if (length + piece.Length > Most)
                {
                    return 0;
                }

                piece.In(scene.Text).CopyTo(digits[length..]);
                length += piece.Length;
            }
        }

        return length;
    }
}
