namespace Microsoft.Bot.Builder;

/// <summary>One page of a longer list.</summary>
public class PagedResult<T>
{
    /// <summary>What is on the page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string ContinuationToken { get; set; }
}
