using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrderBot.Storage;

/// <summary>A type that state may hold, and the short tag that stands for it in the file for good.</summary>
public sealed class StateType
{
    internal StateType(string tag, Type type, StateWrite write, StateRead read)
    {
        (Tag, SpeltTag) = (tag, JsonEncodedText.Encode(tag));
        Type = type;
        Write = write;
        Read = read;
    }

    internal delegate void StateWrite(StateSerializer serializer, Utf8JsonWriter writer, object value);

    internal delegate object StateRead(StateSerializer serializer, ref Utf8JsonReader reader);

    public string Tag { get; }

    internal JsonEncodedText SpeltTag { get; }

    public Type Type { get; }

    internal StateWrite Write { get; }

    internal StateRead Read { get; }

    /// <summary>A record of the bot's own, by its source-generated JSON.</summary>
    public static StateType Of<T>(string tag, JsonTypeInfo<T> json)
        where T : notnull =>
        new(
            tag,
            typeof(T),
            (_, writer, value) => JsonSerializer.Serialize(writer, (T)value, json),
            (StateSerializer _, ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, json)
                ?? throw new StateFormatException($"State of tag '{tag}' is empty."));
}
