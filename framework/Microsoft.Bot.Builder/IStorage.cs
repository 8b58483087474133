namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key.</summary>
public interface IStorage
{
    /// <summary>The objects of these keys; keys without one are absent from the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Stores objects; an <see cref="IStoreItem"/> only if its ETag is still the stored one, or is <c>*</c>.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Removes the objects of these keys; an absent key is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
