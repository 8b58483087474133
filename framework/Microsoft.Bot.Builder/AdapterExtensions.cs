namespace Microsoft.Bot.Builder;

/// <summary>Putting storage and state into every turn's state.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts the storage into every turn's state.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage ?? throw new ArgumentNullException(nameof(storage))));
    }

    /// <summary>Puts states into every turn's state, under their type's full name.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        }

        return botAdapter;
    }

    /// <summary>Puts both states into every turn's state, and saves them after each turn where <paramref name="auto"/> says so. Obsolete: <see cref="UseBotState"/> and <see cref="AutoSaveStateMiddleware"/> do the same.</summary>
    public static BotAdapter UseState(this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        UseBotState(botAdapter, userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}
