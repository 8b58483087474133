using System.Text.Json;

namespace OrderBot.Storage;

/// <summary>The plain types beside JSON's own that come back as what they were.</summary>
internal static class PlainTypes
{
    public const string WrappedDictionary = "map";

    public static StateType[] All { get; } =
    [
        new("long", typeof(long), (_, writer, value) => writer.WriteNumberValue((long)value), (StateSerializer _, ref Utf8JsonReader reader) => reader.GetInt64()),
        new("double", typeof(double), WriteDouble, ReadDouble),
        new("time", typeof(DateTimeOffset), (_, writer, value) => writer.WriteStringValue((DateTimeOffset)value), (StateSerializer _, ref Utf8JsonReader reader) => reader.GetDateTimeOffset()),
        new("strings", typeof(List<string>), WriteStrings, (StateSerializer _, ref Utf8JsonReader reader) => ReadStrings(ref reader)),
        new("array", typeof(string[]), WriteStrings, (StateSerializer _, ref Utf8JsonReader reader) => ReadStrings(ref reader).ToArray()),
        new("texts", typeof(Dictionary<string, string>), WriteTexts, ReadTexts),
    ];

    public static void WriteStrings(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var text in (IList<string>)value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static List<string> ReadStrings(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }

    // JSON has no word for these three; their names stand for them.
    private static void WriteDouble(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        var number = (double)value;
        if (double.IsFinite(number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
        }
    }

    private static object ReadDouble(StateSerializer serializer, ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? reader.GetDouble()
        : reader.ValueTextEquals("NaN"u8) ? double.NaN
        : reader.ValueTextEquals("Infinity"u8) ? double.PositiveInfinity
        : double.NegativeInfinity;

    private static void WriteTexts(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in (Dictionary<string, string>)value)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }

    private static object ReadTexts(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        var texts = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            texts[name] = reader.GetString()!;
        }

        return texts;
    }
}
