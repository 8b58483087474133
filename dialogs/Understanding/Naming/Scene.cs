using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>A text in pieces, and which of them a rule has taken already.</summary>
internal sealed class Scene(string text, List<Piece> pieces)
{
    public string Text => text;

    public List<Piece> Pieces => pieces;

    /// <summary>What each piece names; null while it is free.</summary>
    public string?[] Masks { get; } = new string?[pieces.Count];

    public bool IsFree(int i) => i >= 0 && i < pieces.Count && Masks[i] is null;

    public bool IsAnyOf(int i, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words) =>
        i >= 0 && i < pieces.Count && words.Contains(pieces[i].In(text));

    public bool IsSign(int i, string signs) =>
        i >= 0 && i < pieces.Count && pieces[i].Kind == PieceKind.Sign && signs.Contains(text[pieces[i].Start]);

    public bool Touch(int i, int next) =>
        i >= 0 && next < pieces.Count && pieces[i].End == pieces[next].Start;

    public void Take(int first, int last, string mask)
    {
        for (var i = first; i <= last; i++)
        {
            Masks[i] = mask;
        }
    }
}
