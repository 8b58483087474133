namespace Microsoft.Bot.Builder;

/// <summary>A bot's state that remembers the JSON it came from, so that it is not written again only to be compared.</summary>
internal sealed class StoredState : Dictionary<string, object>
{
    public StoredState()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The JSON that this state was read from or last written as.</summary>
    public byte[] Utf8 { get; set; }

    /// <summary>The JSON of this state as it is now; only while it is being written to storage.</summary>
    public byte[] Pending { get; set; }
}
