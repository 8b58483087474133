using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Parts a long number from the word that it was written together with: "order80010005", "80010005status".</summary>
internal static class GluedNumbers
{
    private static readonly ulong Glued = Cues.Of("glued");

    public static bool TrySplit(string text, Piece piece, List<Piece> pieces)
    {
        var run = piece.In(text);
        var digitsFirst = char.IsAsciiDigit(run[0]);
        var at = digitsFirst ? run.IndexOfAnyExceptInRange('0', '9') : run.IndexOfAnyInRange('0', '9');
        var word = digitsFirst ? run[at..] : run[..at];
        var number = digitsFirst ? run[..at] : run[at..];
        if (number.Length < OrderNumbers.Fewest || number.ContainsAnyExceptInRange('0', '9') || (Cues.ListsWith(word) & Glued) == 0)
        {
            return false;
        }

        pieces.Add(new Piece(piece.Start, at, digitsFirst ? PieceKind.Digits : PieceKind.Letters));
        pieces.Add(new Piece(piece.Start + at, piece.Length - at, digitsFirst ? PieceKind.Letters : PieceKind.Digits));
        return true;
    }
}
