namespace Microsoft.Bot.Schema;

/// <summary>The kinds of search invoke.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
