namespace OrderBot.Storage;

/// <summary>A change to one row: <paramref name="Value"/> null deletes it, <paramref name="Expected"/> null asks nothing of it.</summary>
internal readonly record struct StateRow(string Key, string? Expected, byte[]? Value);
