using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting, as Teams knows them.</summary>
public class TeamsParticipantChannelAccount : TeamsChannelAccount
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsParticipantChannelAccount()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsParticipantChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null,
        string tenantId = null,
        string userRole = null,
        string meetingRole = null,
        bool inMeeting = false,
        ConversationAccount conversation = null)
        : base(id: id, name: name, givenName: givenName, surname: surname, email: email, userPrincipalName: userPrincipalName, tenantId: tenantId, userRole: userRole)
    {
        MeetingRole = meetingRole;
        InMeeting = inMeeting;
        Conversation = conversation;
    }

    /// <summary>Whether the user is in the meeting now.</summary>
    [JsonPropertyName("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>The role in the meeting.</summary>
    [JsonPropertyName("meetingRole")]
    public string MeetingRole { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }
}
