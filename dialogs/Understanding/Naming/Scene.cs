using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>A text in pieces, and which of them a rule has taken already.</summary>
internal sealed class Scene
{
    /// <summary>Used again by every reading of its thread.</summary>
    [ThreadStatic]
    private static Scene? _ofThread;

    private string?[] _masks = new string?[32];
    private ulong[] _cues = [];
    private bool _hasCues;

    private Scene() { }

    public string Text { get; private set; } = "";

    public List<Piece> Pieces { get; } = new(32);

    /// <summary>What each piece names; null while it is free.</summary>
    public Span<string?> Masks => _masks.AsSpan(0, Pieces.Count);

    /// <summary>Good until the thread asks for the next.</summary>
    public static Scene Of(string text)
    {
        var scene = _ofThread ??= new Scene();
        scene.Text = text;
        scene.Pieces.Clear();
        Words.Pieces.Cut(text, scene.Pieces);
        if (scene._masks.Length < scene.Pieces.Count)
        {
            scene._masks = new string?[scene.Pieces.Count];
        }

        scene.Masks.Clear();
        scene._hasCues = false;
        return scene;
    }

    public bool IsFree(int i) => i >= 0 && i < Pieces.Count && _masks[i] is null;

    /// <param name="lists">Lists of cues, as <see cref="Naming.Cues.Of"/> gives them.</param>
    public bool IsAnyOf(int i, ulong lists) => i >= 0 && i < Pieces.Count && (Cues[i] & lists) != 0;

    public bool IsSign(int i, string signs) =>
        i >= 0 && i < Pieces.Count && Pieces[i].Kind == PieceKind.Sign && signs.Contains(Text[Pieces[i].Start]);

    public bool Touch(int i, int next) =>
        i >= 0 && next < Pieces.Count && Pieces[i].End == Pieces[next].Start;

    public void Take(int first, int last, string mask) => Masks[first..(last + 1)].Fill(mask);

    /// <summary>The lists of cues that have each piece, looked up when they are first asked for.</summary>
    private ulong[] Cues
    {
        get
        {
            if (!_hasCues)
            {
                ReadCues();
            }

            return _cues;
        }
    }

    private void ReadCues()
    {
        if (_cues.Length < Pieces.Count)
        {
            _cues = new ulong[Math.Max(32, Pieces.Count)];
        }

        for (var i = 0; i < Pieces.Count; i++)
        {
            _cues[i] = Naming.Cues.ListsWith(Pieces[i].In(Text));
        }

        _hasCues = true;
    }
}
