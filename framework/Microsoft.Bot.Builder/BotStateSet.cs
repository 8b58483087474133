namespace Microsoft.Bot.Builder;

/// <summary>Several states loaded and saved together.</summary>
public class BotStateSet
{
    /// <summary>A set of these states.</summary>
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads every state.</summary>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (BotStates.Count == 1)
        {
            return BotStates[0].LoadAsync(turnContext, force, cancellationToken);
        }

        var loading = new Task[BotStates.Count];
        for (var i = 0; i < loading.Length; i++)
        {
            loading[i] = BotStates[i].LoadAsync(turnContext, force, cancellationToken);
        }

        return Task.WhenAll(loading);
    }

    /// <summary>Saves every state that changed.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (BotStates.Count == 1)
        {
            return BotStates[0].SaveChangesAsync(turnContext, force, cancellationToken);
        }

        var saving = new Task[BotStates.Count];
        for (var i = 0; i < saving.Length; i++)
        {
            saving[i] = BotStates[i].SaveChangesAsync(turnContext, force, cancellationToken);
        }

        return Task.WhenAll(saving);
    }
}
