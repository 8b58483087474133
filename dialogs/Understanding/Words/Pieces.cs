using OrderBot.Dialogs.Understanding.Naming;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Cuts a text into words, numbers and signs.</summary>
internal static class Pieces
{
    /// <summary>A message longer than this is a story; its beginning tells what is wanted.</summary>
    private const int Longest = 2000;

    public static List<Piece> Of(string text)
    {
        var pieces = new List<Piece>(24);
        Cut(text, pieces);
        return pieces;
    }

    /// <param name="pieces">Gets the pieces.</param>
    public static void Cut(string text, List<Piece> pieces)
    {
        var length = Math.Min(text.Length, Longest);
        for (var i = 0; i < length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (text[i] == '\n')
                {
                    pieces.Add(new Piece(i, 1, PieceKind.Sign));
                }

                i++;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                var piece = Run(text, i, length);
                i = piece.End;
                if (piece.Kind != PieceKind.Mixed || !GluedNumbers.TrySplit(text, piece, pieces))
                {
                    pieces.Add(piece);
                }
            }
            else
            {
                pieces.Add(new Piece(i++, 1, PieceKind.Sign));
            }
        }
    }

    private static Piece Run(string text, int start, int length)
    {
        bool letters = false, digits = false;
        var i = start;
        for (; i < length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits = true;
            }
            else if (char.IsLetter(text[i]) || char.IsDigit(text[i]))
            {
                letters = true;
            }
            else if (!IsInnerApostrophe(text, i, length))
            {
                break;
            }
        }

        var kind = letters ? digits ? PieceKind.Mixed : PieceKind.Letters : PieceKind.Digits;
        return new Piece(start, i - start, kind);
    }

    private static bool IsInnerApostrophe(string text, int i, int length) =>
        text[i] is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4'
        && i + 1 < length && char.IsLetter(text[i + 1]) && char.IsLetter(text[i - 1]);
}
