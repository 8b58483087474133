using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationList()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationList(IList<ChannelInfo> conversations = null)
    {
        Conversations = conversations;
    }

    /// <summary>The conversations.</summary>
    [JsonPropertyName("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
