using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke named application/search.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SearchInvokeValue>))]
public class SearchInvokeValue
{
    /// <summary>Empty, to be filled in.</summary>
    public SearchInvokeValue()
    {
    }

    /// <summary>What kind of search: one of <see cref="SearchInvokeTypes"/>.</summary>
    public string Kind { get; set; }

    /// <summary>What is looked for.</summary>
    public string QueryText { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>Where the search comes from.</summary>
    public object Context { get; set; }
}
