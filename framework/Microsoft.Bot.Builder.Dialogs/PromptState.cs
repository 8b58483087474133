using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps between turns, as it comes back from whatever storage.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";

    private static readonly object Zero = 0;

    private const string Options = "options";
    private const string State = "state";

    public static FewValues Begin(DialogInstance instance, PromptOptions options)
    {
        var state = new FewValues(1) { [AttemptCount] = Zero };
        instance.State[Options] = options;
        instance.State[State] = state;
        return state;
    }

    public static PromptOptions OptionsOf(DialogInstance instance)
    {
        instance.State.TryGetValue(Options, out var stored);
        if (stored is PromptOptions options)
        {
            return options;
        }

        options = SchemaJson.ConvertTo<PromptOptions>(stored) ?? new PromptOptions();
        instance.State[Options] = options;
        return options;
    }

    public static IDictionary<string, object> Of(DialogInstance instance)
    {
        instance.State.TryGetValue(State, out var stored);
        if (stored is IDictionary<string, object> state)
        {
            return state;
        }

        state = SchemaJson.ConvertTo<Dictionary<string, object>>(stored) ?? new Dictionary<string, object>(StringComparer.Ordinal);
        instance.State[State] = state;
        return state;
    }

    public static void CountAttempt(IDictionary<string, object> state) =>
        state[AttemptCount] = (state.TryGetValue(AttemptCount, out var count) ? StoredNumbers.ToInt32(count) : 0) + 1;
}
