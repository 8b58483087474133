using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Those who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = null)
    {
        Members = members;
    }

    [JsonInclude]
    [JsonPropertyName("members")]
    public IList<TeamsMeetingMember> Members { get; private set; }
}
