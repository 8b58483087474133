using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of a team's or chat's members.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(TeamsChannelAccount.From).ToList();
    }

    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonPropertyName("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
