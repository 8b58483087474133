namespace Microsoft.Bot.Builder;

/// <summary>Cuts what a transcript store found into pages of twenty; the id of a page's last item asks for the next page.</summary>
internal static class Paging
{
    private const int PageSize = 20;

    public static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> idOf, string continuationToken)
    {
        var rest = continuationToken is null ? all : all.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var items = rest.Take(PageSize + 1).ToArray();
        return items.Length <= PageSize
            ? new PagedResult<T> { Items = items }
            : new PagedResult<T> { Items = items[..PageSize], ContinuationToken = idOf(items[PageSize - 1]) };
    }
}
