using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.Routing;

/// <summary>What the root remembers from turn to turn, in its own dialog state.</summary>
internal sealed class RootMemory(IDictionary<string, object> state)
{
    private const string Order = "spokenOf";
    private const string Fresh = "spokenOfJustNow";

    public SpokenOf Recall() => new(
        state.TryGetValue(Order, out var order) ? order as string : null,
        state.TryGetValue(Fresh, out var fresh) && fresh is true);

    public void Keep(SpokenOf spokenOf)
    {
        if (spokenOf.Order is { } order)
        {
            state[Order] = order;
            state[Fresh] = spokenOf.IsNew;
        }
    }
}
