using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How members are spelt: one that has no value is left out.</summary>
internal static class JsonWriting
{
    public static void Text(this Utf8JsonWriter writer, JsonEncodedText name, string value)
    {
        if (value is not null && !LineText.TryWrite(writer, name, value))
        {
            writer.WriteString(name, value);
        }
    }

    public static void Flag(this Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }

    public static void Moment(this Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is not { } moment)
        {
            return;
        }

        // Universal time ends in Z, as channels write it.
        if (moment.Offset == TimeSpan.Zero)
        {
            writer.WriteString(name, moment.UtcDateTime);
        }
        else
        {
            writer.WriteString(name, moment);
        }
    }

    public static void Any(this Utf8JsonWriter writer, JsonEncodedText name, object value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonAny.Write(writer, value);
        }
    }

    public static void Texts(this Utf8JsonWriter writer, JsonEncodedText name, IList<string> values)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        for (var at = 0; at < values.Count; at++)
        {
            writer.WriteStringValue(values[at]);
        }

        writer.WriteEndArray();
    }

    public static void One<T>(this Utf8JsonWriter writer, JsonEncodedText name, T value)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Shapes.Of<T>().WriteAny(writer, value);
        }
    }

    public static void Many<T>(this Utf8JsonWriter writer, JsonEncodedText name, IList<T> values)
        where T : class
    {
        if (values is null)
        {
            return;
        }

        var shape = Shapes.Of<T>();
        writer.WriteStartArray(name);
        for (var at = 0; at < values.Count; at++)
        {
            shape.WriteAny(writer, values[at]);
        }

        writer.WriteEndArray();
    }
}
