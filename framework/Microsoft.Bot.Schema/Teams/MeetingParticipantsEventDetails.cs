using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Those who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = null)
    {
        Members = members;
    }

    /// <summary>The members.</summary>
    [JsonInclude]
    [JsonPropertyName("members")]
    public IList<TeamsMeetingMember> Members { get; internal set; }
}
