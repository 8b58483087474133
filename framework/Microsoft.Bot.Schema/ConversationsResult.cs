using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the conversations in which a bot takes part.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversationsresult-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationsResult>))]
public class ConversationsResult
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationsResult(string continuationToken = null, IList<ConversationMembers> conversations = null)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>What to ask for the next page with; null on the last one.</summary>
    public string ContinuationToken { get; set; }

    /// <summary>The conversations.</summary>
    public IList<ConversationMembers> Conversations { get; set; }
}
