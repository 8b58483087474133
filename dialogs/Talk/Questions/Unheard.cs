namespace OrderBot.Dialogs.Talk;

/// <summary>What the bot has said and nobody had heard when this turn began: it was still to be sent, or was given up.</summary>
/// <param name="ids">Of the activities.</param>
public sealed class Unheard(IReadOnlyList<string> ids)
{
    private readonly List<string> goneOut = [];
    private readonly List<string> saidAnew = [];

    /// <summary>What this turn says once more: the earlier ones need not go out any more.</summary>
    public IReadOnlyList<string> SaidAnew => saidAnew;

    /// <param name="said">The ids of messages, with a space between; where there is none it is unknown what they were.</param>
    /// <returns>Whether any of them was not heard.</returns>
    public bool Has(string said)
    {
        foreach (var id in ids)
        {
            if (IsAmong(id, said))
            {
                return true;
            }
        }

        return said.Length == 0;
    }

    /// <summary>As above, and it has not gone out in this turn either.</summary>
    public bool StillHas(string said)
    {
        foreach (var id in ids)
        {
            if ((said.Length == 0 || IsAmong(id, said)) && !goneOut.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It goes out after all, before what this turn says.</summary>
    public void GoesOut(string id) => goneOut.Add(id);

    /// <summary>The turn says all of it once more.</summary>
    public void SayAnew(string said)
    {
        foreach (var id in ids)
        {
            if (IsAmong(id, said))
            {
                saidAnew.Add(id);
            }
        }
    }

    /// <summary>The turn is run again.</summary>
    public void Forget() => saidAnew.Clear();

    private static bool IsAmong(string id, string said)
    {
        foreach (var part in said.AsSpan().Split(' '))
        {
            if (said.AsSpan(part).SequenceEqual(id))
            {
                return true;
            }
        }

        return false;
    }
}
