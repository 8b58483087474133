using OrderBot.Dialogs.Understanding.Naming;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Unsure;

/// <summary>Takes out of a text what may tell who wrote it: addresses, numbers, ids, and the names after "I am" and the like.</summary>
public static class NotUnderstood
{
    private const char Hidden = '*';
    private const int MostNames = 3;
    private const int FewestOfId = 6;

    private static readonly ulong NameCues = Cues.Of("nameCues");
    private static readonly ulong NameStarts = Cues.Of("nameStarts");
    private static readonly ulong NotNames = Cues.Of("notNames");
    private static readonly ulong IdCues = Cues.Of("idCues");

    public static string Redact(string text)
    {
        var scene = Scene.Of(text);
        Emails.Take(scene);
        char[]? redacted = null;
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            var piece = scene.Pieces[i];
            if (piece.Kind is PieceKind.Digits or PieceKind.Mixed || (piece.Kind == PieceKind.Letters && (!scene.IsFree(i) || IsId(scene, i))))
            {
                Hide(redacted ??= text.ToCharArray(), piece);
            }
            else if (BeginsName(scene, i))
            {
                HideName(scene, i, redacted ??= text.ToCharArray());
            }
        }

        // What is too long to be looked at is not kept.
        var end = scene.Pieces.Count == 0 ? 0 : scene.Pieces[^1].End;
        return redacted is null ? text[..end] : new string(redacted, 0, end);
    }

    /// <summary>"my name is", "I am", "regards,".</summary>
    private static bool BeginsName(Scene scene, int i)
    {
        if (scene.Pieces[i].Kind != PieceKind.Letters || scene.IsAnyOf(i, NotNames))
        {
            return false;
        }

        var at = i - 1;
        while (scene.IsSign(at, ",:-\n") || scene.IsAnyOf(at, NameStarts))
        {
            at--;
        }

        return at < i && scene.IsAnyOf(at, NameCues) && (at < i - 1 || !scene.IsAnyOf(i, NameStarts));
    }

    private static void HideName(Scene scene, int first, char[] redacted)
    {
        for (var i = first; i < first + MostNames && i < scene.Pieces.Count && scene.Pieces[i].Kind == PieceKind.Letters && !scene.IsAnyOf(i, NotNames); i++)
        {
            Hide(redacted, scene.Pieces[i]);
        }
    }

    /// <summary>Letters alone can be an id, too: "member id ABCDEFGH".</summary>
    private static bool IsId(Scene scene, int i)
    {
        if (scene.Pieces[i].Length < FewestOfId)
        {
            return false;
        }

        var at = i - 1;
        while (scene.IsSign(at, ":=#") || scene.IsAnyOf(at, NameStarts))
        {
            at--;
        }

        return scene.IsAnyOf(at, IdCues);
    }

    private static void Hide(char[] text, Piece piece) => text.AsSpan(piece.Start, piece.Length).Fill(Hidden);
}
