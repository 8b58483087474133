using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the search's results is wanted.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SearchInvokeOptions>))]
public class SearchInvokeOptions
{
    public SearchInvokeOptions()
    {
    }

    public int Skip { get; set; }

    public int Top { get; set; }
}
