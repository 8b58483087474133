namespace OrderBot.Storage;

/// <summary>State as it was read, with the JSON that it was: whoever stores it finds out whether it changed.</summary>
internal sealed class KnownState() : Dictionary<string, object?>(StringComparer.Ordinal)
{
    private byte[] _json = "{}"u8.ToArray();

    public bool Is(ReadOnlySpan<byte> json) => json.SequenceEqual(_json);

    /// <summary>From now on this is what it was.</summary>
    public void Was(byte[] json) => _json = json;
}
