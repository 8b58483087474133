namespace OrderBot.Storage;

/// <summary>A write was made from a state that somebody else has changed or deleted meanwhile; nothing of it was stored.</summary>
public sealed class StateConflictException(string key, string? original, string? current)
    : Exception($"Etag conflict.\r\n\r\nKey: {key}\r\nOriginal: {original}\r\nCurrent: {current ?? "none"}")
{
    public string Key { get; } = key;
}
