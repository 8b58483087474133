using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Turns the protocol's types into UTF-8 JSON and back, for the framework's own assemblies.</summary>
internal static class SchemaJson
{
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int FirstBuffer = 4096;

    /// <summary>Reads an activity. Null for the JSON null.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8) => Read<Activity>(utf8);

    public static Activity ReadActivity(JsonElement element) => ConvertTo<Activity>(element);

    public static ValueTask<Activity> ReadActivityAsync(Stream stream, CancellationToken cancellationToken) => ReadAsync<Activity>(stream, cancellationToken);

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

    public static async ValueTask<T> ReadAsync<T>(Stream stream, CancellationToken cancellationToken)
        where T : class
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var length = 0;
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.AsSpan(0, length).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return Read<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes any value: the protocol's types by the fixed table, others by reflection, null as null.</summary>
    public static byte[] Write(object value)
        => WriteBuffer(value).ToArray();

    public static ReadOnlyMemory<byte> WriteBuffer(object value)
    {
        var buffer = new ArrayBufferWriter<byte>(FirstBuffer);
        Write(buffer, value);
        return buffer.WrittenMemory;
    }

    public static void Write(IBufferWriter<byte> buffer, object value)
    {
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        JsonAny.Write(writer, value);
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

        var utf8 = WriteBuffer(value).Span;
        if (Shapes.Find(typeof(T)) is { } shape)
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            return (T)shape.ReadObject(ref reader);
        }

        return JsonSerializer.Deserialize<T>(utf8, JsonAny.Reflecting);
    }
}
