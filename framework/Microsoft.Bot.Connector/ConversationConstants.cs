namespace Microsoft.Bot.Connector;

/// <summary>Names that go with a conversation over HTTP.</summary>
public static class ConversationConstants
{
    /// <summary>The header that names the conversation of a call.</summary>
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
