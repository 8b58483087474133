namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that a bot sends to itself to act unasked.</summary>
public static class ActivityEventNames
{
    /// <summary>The bot itself continues a conversation.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The bot itself began a conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
