using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke named application/search.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SearchInvokeValue>))]
public class SearchInvokeValue
{
    public SearchInvokeValue()
    {
    }

    public string Kind { get; set; }

    public string QueryText { get; set; }

    public SearchInvokeOptions QueryOptions { get; set; }

    public object Context { get; set; }
}
