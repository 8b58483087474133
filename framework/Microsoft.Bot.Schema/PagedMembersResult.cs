using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of a conversation's members.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#pagedmembersresult-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<PagedMembersResult>))]
public class PagedMembersResult
{
    /// <summary>Empty, to be filled in.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>What to ask for the next page with; null on the last one.</summary>
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<ChannelAccount> Members { get; set; }
}
