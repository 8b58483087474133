using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Numbers that show by how they are written that they are dates or phones.</summary>
internal static class WrittenShapes
{
    private static readonly ulong CallVerbs = Cues.Of("callVerbs");
    private static readonly ulong CallObjects = Cues.Of("callObjects");

    private static readonly ulong DateCues = Cues.Of("dateCues");

    public static bool IsDate(Scene scene, int first, int last)
    {
        if (first == last)
        {
            return scene.Pieces[first].Length == 8 && first > 0 && scene.IsAnyOf(first - 1, DateCues) && IsPackedDate(scene.Pieces[first].In(scene.Text));
        }

        if (last != first + 4 || !scene.IsSign(first + 1, "-\u2013/") || !scene.IsSign(first + 3, "-\u2013/"))
        {
            return false;
        }

        int a = scene.Pieces[first].Length, b = scene.Pieces[first + 2].Length, c = scene.Pieces[first + 4].Length;
        return (a == 4 && b <= 2 && c <= 2) || (a <= 2 && b <= 2 && c is 4 or 2);
    }

    /// <summary>Groups as phones are written, "(555) 123-4567", "07700 900 123", "06 12 34 56 78"; or somebody is to be called there.</summary>
    public static bool IsPhone(Scene scene, int first, int last)
    {
        var shape = 0;
        for (var i = first; i <= last; i++)
        {
            shape = scene.Pieces[i].Kind == PieceKind.Digits ? (shape * 10) + Math.Min(scene.Pieces[i].Length, 9) : shape;
        }

        return shape is 334 or 1334 or 433 or 533 or 344 or 22222
            || (scene.IsSign(first - 1, "(") && !scene.IsSign(last + 1, ")"))
            || (scene.IsSign(first - 1, ")") && scene.IsSign(first - 3, "("))
            || (first != last && scene.Pieces[first] is { Length: 4 } start && start.In(scene.Text).StartsWith("00"))
            || IsToBeCalled(scene, last);
    }

    public static bool IsCallMe(Scene scene, int i) => scene.IsAnyOf(i, CallVerbs) && scene.IsAnyOf(i + 1, CallObjects);

    private static bool IsToBeCalled(Scene scene, int last)
    {
        for (var i = last + 1; i <= last + 3; i++)
        {
            if (IsCallMe(scene, i))
            {
                return scene.Pieces[last].Length >= 10;
            }
        }

        return false;
    }

    private static bool IsPackedDate(ReadOnlySpan<char> digits)
    {
        var yearFirst = digits.StartsWith("20") && IsMonthAndDay(digits[4..6], digits[6..]);
        var yearLast = digits[4..].StartsWith("20") && (IsMonthAndDay(digits[..2], digits[2..4]) || IsMonthAndDay(digits[2..4], digits[..2]));
        return yearFirst || yearLast;
    }

    private static bool IsMonthAndDay(ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        int.Parse(month, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 12
        && int.Parse(day, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 31;
}
