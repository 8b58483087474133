using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of a team's or chat's members.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(TeamsChannelAccount.From).ToList();
    }

    /// <summary>What to ask for the next page with; null on the last one.</summary>
    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
