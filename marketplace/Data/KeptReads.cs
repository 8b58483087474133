using System.Collections.Concurrent;

namespace OrderBot.Marketplace.Data;

/// <summary>What was read since anybody wrote last. It is forgotten with the first look after a write.</summary>
internal sealed class KeptReads
{
    private const int Most = 2_000;
    private readonly ConcurrentDictionary<(string What, string Of), Kept> reads = new();

    /// <param name="version">The data's, found out before anything is read.</param>
    public T Get<T>(long version, string what, string of, Func<T> read)
    {
        if (reads.TryGetValue((what, of), out var kept) && kept.Version == version)
        {
            return (T)kept.Value!;
        }

        var value = read();
        if (reads.Count >= Most)
        {
            reads.Clear();
        }

        reads[(what, of)] = new Kept(version, value);
        return value;
    }

    private sealed record Kept(long Version, object? Value);
}
