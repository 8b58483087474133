using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Finds Member IDs: 6 to 20 letters and digits after a cue, or as the whole answer to that question.</summary>
internal sealed class MemberIds(Vocabulary vocabulary)
{
    public const string Mask = "0member";

    private const int FewestLetters = 6;
    private const int MostLetters = 20;

    private static readonly ulong Owners = Cues.Of("owners");
    private static readonly ulong Names = Cues.Of("idNames");
    private static readonly ulong WholeCues = Cues.Of("wholeCues");
    private static readonly ulong OtherOwners = Cues.Of("otherOwners");
    private static readonly ulong Links = Cues.Of("links");
    private static readonly ulong Ordinary = Cues.Of("ordinary");
    private static readonly ulong Lead = Cues.Of("lead");

    public IReadOnlyList<string> Take(Scene scene, Asked asked)
    {
        List<string>? found = null;
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            if (scene.IsFree(i) && (IsOwnForm(scene, i) || FollowsCue(scene, i)))
            {
                Add(scene, i, found ??= []);
            }
        }

        if (found is null && asked is Asked.MemberId or Asked.EmailOrMemberId && WholeAnswer(scene) is { } answer and >= 0)
        {
            Add(scene, answer, found = []);
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    private static void Add(Scene scene, int i, List<string> found)
    {
        found.Add(scene.Pieces[i].In(scene.Text).ToString());
        scene.Masks[i] = Mask;
    }

    private static bool IsOwnForm(Scene scene, int i)
    {
        var piece = scene.Pieces[i];
        return piece is { Kind: PieceKind.Mixed, Length: >= 8 and <= 12 }
            && piece.In(scene.Text).StartsWith("MB", StringComparison.OrdinalIgnoreCase)
            && !piece.In(scene.Text)[2..].ContainsAnyExceptInRange('0', '9');
    }

    private bool FollowsCue(Scene scene, int i)
    {
        if (scene.Pieces[i].Length is < FewestLetters or > MostLetters)
        {
            return false;
        }

        var at = i - 1;
        var linked = false;
        while (scene.IsSign(at, ":=#-\"'") || scene.IsAnyOf(at, Links))
        {
            linked |= !scene.IsSign(at, "#\"'");
            at--;
        }

        if (scene.IsAnyOf(at, WholeCues))
        {
            return CanBe(scene, i, true);
        }

        var named = scene.IsAnyOf(at, Names);
        at -= named ? 1 : 0;
        if (scene.IsAnyOf(at, Owners))
        {
            return CanBe(scene, i, named) && (named || linked || scene.Pieces[i].Kind == PieceKind.Mixed);
        }

        return named && scene.Pieces[at + 1].Is(scene.Text, "id") && !scene.IsAnyOf(at, OtherOwners)
            && scene.Pieces[i].Kind != PieceKind.Digits && CanBe(scene, i, linked);
    }

    private bool CanBe(Scene scene, int i, bool lettersToo)
    {
        var piece = scene.Pieces[i];
        var written = piece.In(scene.Text);
        return piece.Length is >= FewestLetters and <= MostLetters && IsAsciiAlphanumeric(written)
            && piece.Kind switch
            {
                PieceKind.Mixed or PieceKind.Digits => true,
                PieceKind.Letters => lettersToo && !IsKnown(written),
                _ => false,
            };
    }

    private bool IsKnown(ReadOnlySpan<char> written)
    {
        Span<char> small = stackalloc char[MostLetters];
        return vocabulary.Find(small[..written.ToLowerInvariant(small)]) is { IsKnown: true };
    }

    /// <summary>The only piece that is left of an answer; −1 when something else is said.</summary>
    private int WholeAnswer(Scene scene)
    {
        var answer = -1;
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            var piece = scene.Pieces[i];
            if (piece.Kind == PieceKind.Sign || (scene.IsAnyOf(i, Lead) && scene.IsFree(i)))
            {
                continue;
            }

            if (answer >= 0 || !scene.IsFree(i))
            {
                return -1;
            }

            answer = i;
        }

        return answer >= 0 && CanBe(scene, answer, true) && !scene.IsAnyOf(answer, Ordinary) ? answer : -1;
    }

    private static bool IsAsciiAlphanumeric(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
