using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>What a turn changes and says, held back until all of it is stored together.</summary>
public sealed class TurnChanges
{
    private readonly Dictionary<string, object> state = new(StringComparer.Ordinal);
    private readonly List<Activity> outgoing = [];

    /// <summary>State by its storage key; a null value deletes it.</summary>
    public IDictionary<string, object> State => state;

    /// <summary>What is said, in order.</summary>
    public IReadOnlyList<Activity> Outgoing => outgoing;

    /// <summary>Whether the turn is over: what is said from then on is not held back.</summary>
    public bool IsClosed { get; private set; }

    public ResourceResponse Say(Activity activity)
    {
        activity.Id = "out-" + Guid.NewGuid().ToString("N");
        outgoing.Add(activity);
        return new ResourceResponse(activity.Id);
    }

    public void Close() => IsClosed = true;

    /// <summary>The turn is run again from the stored state.</summary>
    public void Forget()
    {
        state.Clear();
        outgoing.Clear();
    }
}
