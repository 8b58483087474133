namespace Microsoft.Bot.Builder;

/// <summary>Reading objects of one type from a storage.</summary>
public static class StorageExtensions
{
    /// <summary>The objects of these keys that are of type <typeparamref name="TStoreItem"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, value) in items)
        {
            if (value is TStoreItem item)
            {
                found.Add(key, item);
            }
        }

        return found;
    }
}
