namespace Microsoft.Bot.Schema;

/// <summary>The kinds of search invoke.</summary>
public static class SearchInvokeTypes
{
    /// <summary>A search whose results are shown as a list.</summary>
    public const string Search = "search";

    /// <summary>A search that wants one answer.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>A search while the user is typing.</summary>
    public const string Typeahead = "typeahead";
}
