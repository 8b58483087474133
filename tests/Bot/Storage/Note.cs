using System.Text.Json.Serialization;
using Microsoft.Bot.Builder;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>A record of one's own that is guarded by an ETag.</summary>
public sealed class Note : IStoreItem
{
    public string Text { get; set; } = "";

    public int Count { get; set; }

    [JsonIgnore]
    public string? ETag { get; set; }
}

/// <summary>The note's JSON, made by the compiler.</summary>
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteJson : JsonSerializerContext;
