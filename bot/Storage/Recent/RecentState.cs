namespace OrderBot.Storage;

/// <summary>A state as it is stored; <paramref name="Json"/> null when there is none.</summary>
internal readonly record struct RecentState(long ETag, byte[]? Json);
