namespace OrderBot.Storage;

/// <summary>State as it was read, with the JSON that it was: whoever stores it finds out whether it changed.</summary>
internal sealed class KnownState() : Dictionary<string, object?>(StringComparer.Ordinal)
{
    /// <summary>What it was.</summary>
    public byte[] Json { get; private set; } = "{}"u8.ToArray();

    public bool Is(ReadOnlySpan<byte> json) => json.SequenceEqual(Json);

    /// <summary>From now on this is what it was.</summary>
    public void Was(byte[] json) => Json = json;
}
