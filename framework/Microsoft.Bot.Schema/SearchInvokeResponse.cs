using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a search invoke.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SearchInvokeResponse>))]
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public SearchInvokeResponse()
    {
    }
}
