namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Nobody knows why.</summary>
    public const string Unknown = "unknown";

    /// <summary>What was to be done is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user left off.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot said something that the channel does not understand.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
