using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of a conversation's members.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<PagedMembersResult>))]
public class PagedMembersResult
{
    public PagedMembersResult()
    {
    }

    public PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    public string ContinuationToken { get; set; }

    public IList<ChannelAccount> Members { get; set; }
}
