using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the conversations in which a bot takes part.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationsResult>))]
public class ConversationsResult
{
    public ConversationsResult()
    {
    }

    public ConversationsResult(string continuationToken = null, IList<ConversationMembers> conversations = null)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    public string ContinuationToken { get; set; }

    public IList<ConversationMembers> Conversations { get; set; }
}
