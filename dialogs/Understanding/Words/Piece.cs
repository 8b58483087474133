namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>A run of letters and digits in a text, or one sign.</summary>
internal readonly record struct Piece(int Start, int Length, PieceKind Kind)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool Is(string text, string word) => In(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a piece is made of.</summary>
internal enum PieceKind
{
    Letters,
    Digits,
    Mixed,
    Sign,
}
