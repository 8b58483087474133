namespace OrderBot.Storage;

/// <summary>A change to one row: <paramref name="Value"/> null deletes it, <paramref name="Expected"/> null asks no ETag of it.</summary>
/// <param name="IsFirst">Whether there was none when it was read: another's that came meanwhile is not overwritten.</param>
internal readonly record struct StateRow(string Key, string? Expected, byte[]? Value, bool IsFirst = false);
