namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that a bot sends to itself to act unasked.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
