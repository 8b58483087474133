namespace Microsoft.Bot.Builder;

/// <summary>The names of events that <see cref="TelemetryLoggerMiddleware"/> records.</summary>
public static class TelemetryLoggerConstants
{
    /// <summary>An activity came.</summary>
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";

    /// <summary>An activity was sent.</summary>
    public static readonly string BotMsgSendEvent = "BotMessageSend";

    /// <summary>An activity was changed.</summary>
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";

    /// <summary>An activity was deleted.</summary>
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}
