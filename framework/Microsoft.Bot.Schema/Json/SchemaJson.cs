using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Turns the protocol's types into UTF-8 JSON and back, for the framework's own assemblies.</summary>
internal static class SchemaJson
{
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Reads an activity. Null for the JSON null.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8) => Read<Activity>(utf8);

    public static Activity ReadActivity(JsonElement element) => ConvertTo<Activity>(element);

    /// <summary>Reads an activity from bytes that arrived in pieces.</summary>
    public static Activity ReadActivity(in ReadOnlySequence<byte> utf8)
    {
        if (utf8.IsSingleSegment)
        {
            return ReadActivity(utf8.FirstSpan);
        }

        var length = checked((int)utf8.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.CopyTo(buffer);
            return ReadActivity(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static List<Activity> ReadActivities(ReadOnlySpan<byte> utf8) => ReadList<Activity>(utf8);

    public static ExpectedReplies ReadExpectedReplies(ReadOnlySpan<byte> utf8) => Read<ExpectedReplies>(utf8);

    public static void WriteActivity(Utf8JsonWriter writer, Activity activity) => Shapes.Of<Activity>().WriteAny(writer, activity);

    public static byte[] WriteActivity(Activity activity) => Write(activity);

    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var value = reader.TokenType == JsonTokenType.Null ? null : Shapes.Of<T>().Read(ref reader);
        reader.Read();
        return value;
    }

    public static List<T> ReadList<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        if (!JsonAny.BeginsArray(ref reader, "the list"))
        {
            return null;
        }

        var values = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Shapes.Of<T>().Read(ref reader));
        }

        reader.Read();
        return values;
    }

    /// <summary>Passes over a value and gives its JSON as it stands.</summary>
    public static byte[] ReadRaw(ref Utf8JsonReader reader)
    {
        // The reader was made from a span, so the value stands in one piece behind its first byte.
        var start = reader.TokenStartIndex;
        var first = reader.ValueSpan;
        reader.Skip();
        return MemoryMarshal.CreateReadOnlySpan(in MemoryMarshal.GetReference(first), checked((int)(reader.BytesConsumed - start))).ToArray();
    }

    /// <summary>Writes any value: the protocol's types by the fixed table, others by reflection, null as null.</summary>
    public static byte[] Write(object value)
    {
        var scratch = JsonScratch.Rent();
        JsonAny.Write(scratch.Writer, value);
        var utf8 = scratch.Written.ToArray();
        scratch.Return();
        return utf8;
    }

    /// <summary>Gives a member of type object (activity value, channel data, attachment content) the type that is asked for.</summary>
    /// <exception cref="JsonException">Its JSON does not fit the type.</exception>
    public static T ConvertTo<T>(object value)
    {
        if (value is T fitting)
        {
            return fitting;
        }

        if (value is null)
        {
            return default;
        }

        var scratch = JsonScratch.Rent();
        JsonAny.Write(scratch.Writer, value);
        var converted = ReadAs<T>(scratch.Written.Span);
        scratch.Return();
        return converted;
    }

    private static T ReadAs<T>(ReadOnlySpan<byte> utf8)
    {
        if (Shapes.Find(typeof(T)) is { } shape)
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            return (T)shape.ReadObject(ref reader);
        }

        return JsonSerializer.Deserialize<T>(utf8, JsonAny.Reflecting);
    }
}
