namespace OrderBot.Dialogs.Talk;

/// <summary>What the bot has said and nobody had heard when this turn began: it was still to be sent, or was given up.</summary>
/// <param name="ids">Of the activities.</param>
public sealed class Unheard(IReadOnlyList<string> ids)
{
    private readonly List<string> goneOut = [];
    private readonly List<string> saidAnew = [];

    /// <summary>What this turn says once more: the earlier ones need not go out any more.</summary>
    public IReadOnlyList<string> SaidAnew => saidAnew;

    public bool Has(string id) => IsIn(ids, id);

    /// <summary>Whether it has not gone out in this turn either.</summary>
    public bool StillHas(string id) => IsIn(ids, id) && !IsIn(goneOut, id);

    /// <summary>It goes out after all, before what this turn says.</summary>
    public void GoesOut(string id) => goneOut.Add(id);

    /// <summary>The turn says it once more.</summary>
    public void SayAnew(string id) => saidAnew.Add(id);

    private static bool IsIn(IReadOnlyList<string> all, string id)
    {
        foreach (var one in all)
        {
            if (one == id)
            {
                return true;
            }
        }

        return false;
    }
}
