using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the search's results is wanted.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SearchInvokeOptions>))]
public class SearchInvokeOptions
{
    /// <summary>Empty, to be filled in.</summary>
    public SearchInvokeOptions()
    {
    }

    /// <summary>How many results to leave out from the first.</summary>
    public int Skip { get; set; }

    /// <summary>How many results there may be.</summary>
    public int Top { get; set; }
}
