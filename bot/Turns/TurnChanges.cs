using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>What a turn changes and says, held back until all of it is stored together.</summary>
public sealed class TurnChanges
{
    private readonly Dictionary<string, object> state = new(StringComparer.Ordinal);
    private readonly List<Activity> outgoing = [];
    private readonly List<Action<Session>> also = [];
    private Action? stored;
    private List<string>? foundNone;

    /// <summary>What was said earlier, has not gone out and is said anew: the ids of what is taken back.</summary>
    public IReadOnlyList<string> TakenBack { get; set; } = [];

    /// <summary>State by its storage key; a null value deletes it.</summary>
    public IDictionary<string, object> State => state;

    /// <summary>What is said, in order.</summary>
    public IReadOnlyList<Activity> Outgoing => outgoing;

    /// <summary>What else is stored with the turn, in its transaction.</summary>
    public IList<Action<Session>> Also => also;

    /// <summary>To be done when the turn is stored; never when it was not.</summary>
    public void OnStored(Action act) => stored += act;

    /// <summary>A turn that only carries something and is itself not kept.</summary>
    public bool IsErrand { get; set; }

    /// <summary>Why what was said did not go out; null when it did.</summary>
    public Exception? Unsent { get; set; }

    /// <summary>Which turn it is.</summary>
    public TurnKey Key { get; init; }

    /// <summary>The conversation, held; null where nothing is committed.</summary>
    public Hold? Hold { get; init; }

    /// <summary>The buyer whose turn it is; null for a guest.</summary>
    public string? Member { get; set; }

    /// <summary>Whether the turn is over: what is said from then on is not held back.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The age of what the turn took from memory, the eldest; null when all of it was read.</summary>
    internal long? TakenAt { get; private set; }

    internal void Stored() => stored?.Invoke();

    /// <summary>Something the turn goes by was not read but remembered.</summary>
    internal void RemembersFrom(long age) => TakenAt ??= age;

    /// <summary>There was no state under a key when the turn read it.</summary>
    internal void FoundNone(string key) => (foundNone ??= new(2)).Add(key);

    internal bool HasFoundNone(string key) => foundNone?.Contains(key) == true;

    /// <exception cref="StateConflictException">Something that was remembered is not so any more.</exception>
    internal void MustBeOf(long age, string of)
    {
        if (TakenAt is { } taken && taken != age)
        {
            throw new StateConflictException(of, null, null);
        }
    }

    /// <summary>Holds back what is said in the turn; only typing signs and what the framework keeps for itself go ahead.</summary>
    public void HoldBack(ITurnContext turn) => turn.OnSendActivities((_, activities, send) =>
    {
        if (IsClosed || activities.TrueForAll(GoesAhead))
        {
            return send();
        }

        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            responses[i] = Say(activities[i]);
        }

        return Task.FromResult(responses);
    });

    /// <summary>Says a copy: the state may keep a question, and the next turn change it, while this one's is still on its way.</summary>
    public ResourceResponse Say(Activity activity)
    {
        activity.Id = "out-" + Guid.NewGuid().ToString("N");
        outgoing.Add(ActivityCopy.Of(activity));
        return new ResourceResponse(activity.Id);
    }

    public void Close() => IsClosed = true;

    /// <summary>The turn is run again from the stored state.</summary>
    public void Forget()
    {
        state.Clear();
        outgoing.Clear();
        also.Clear();
        (stored, foundNone, TakenBack) = (null, null, []);
        TakenAt = null;
    }

    private static bool GoesAhead(Activity activity) =>
        activity.Type is ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay;
}
