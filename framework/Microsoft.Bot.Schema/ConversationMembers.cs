using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who takes part.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversationmembers-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationMembers>))]
public class ConversationMembers
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationMembers(string id = null, IList<ChannelAccount> members = null)
    {
        Id = id;
        Members = members;
    }

    /// <summary>The conversation's id.</summary>
    public string Id { get; set; }

    /// <summary>The members.</summary>
    public IList<ChannelAccount> Members { get; set; }
}
