using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One property of a type: its name in JSON, and how its value is read and written.</summary>
internal abstract class JsonMember<T>(string name)
{
    protected readonly JsonEncodedText Name = JsonEncodedText.Encode(name);

    public readonly string PlainName = name;

    public readonly byte[] Utf8Name = Encoding.UTF8.GetBytes(name);

    public abstract void Read(ref Utf8JsonReader reader, T target);

    public abstract void Write(Utf8JsonWriter writer, T source);
}

internal sealed class TextMember<T>(string name, Func<T, string> get, Action<T, string> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, JsonAny.ReadText(ref reader));

    public override void Write(Utf8JsonWriter writer, T source) => writer.Text(Name, get(source));
}

/// <summary>A text that takes few values, or the same one in every activity of a channel.</summary>
internal sealed class WordMember<T>(string name, Func<T, string> get, Action<T, string> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target)
        => set(target, reader.TokenType == JsonTokenType.String ? JsonWords.Read(ref reader) : JsonAny.ReadText(ref reader));

    public override void Write(Utf8JsonWriter writer, T source) => writer.Text(Name, get(source));
}

internal sealed class FlagMember<T>(string name, Func<T, bool?> get, Action<T, bool?> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var value) => value,
        _ => throw new JsonException($"True or false was expected for {PlainName}."),
    });

    public override void Write(Utf8JsonWriter writer, T source) => writer.Flag(Name, get(source));
}

internal sealed class NumberMember<T>(string name, Func<T, int?> get, Action<T, int?> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetInt32(out var value) => value,
        JsonTokenType.String when int.TryParse(reader.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) => value,
        _ => throw new JsonException($"A whole number was expected for {PlainName}."),
    });

    public override void Write(Utf8JsonWriter writer, T source)
    {
        if (get(source) is { } value)
        {
            writer.WriteNumber(Name, value);
        }
    }
}

internal sealed class RealMember<T>(string name, Func<T, double?> get, Action<T, double?> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number => reader.GetDouble(),
        _ => throw new JsonException($"A number was expected for {PlainName}."),
    });

    public override void Write(Utf8JsonWriter writer, T source)
    {
        if (get(source) is { } value)
        {
            writer.WriteNumber(Name, value);
        }
    }
}

internal sealed class MomentMember<T>(string name, Func<T, DateTimeOffset?> get, Action<T, DateTimeOffset?> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when reader.TryGetDateTimeOffset(out var value) => value,
        JsonTokenType.String when string.IsNullOrWhiteSpace(reader.GetString()) => null,
        JsonTokenType.String when DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) => value,
        _ => throw new JsonException($"A date and time was expected for {PlainName}."),
    });

    public override void Write(Utf8JsonWriter writer, T source) => writer.Moment(Name, get(source));
}

internal sealed class BytesMember<T>(string name, Func<T, byte[]> get, Action<T, byte[]> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when reader.TryGetBytesFromBase64(out var value) => value,
        _ => throw new JsonException($"Base64 was expected for {PlainName}."),
    });

    public override void Write(Utf8JsonWriter writer, T source)
    {
        if (get(source) is { } value)
        {
            writer.WriteBase64String(Name, value);
        }
    }
}

internal sealed class AnyMember<T>(string name, Func<T, object> get, Action<T, object> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target) => set(target, JsonAny.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T source) => writer.Any(Name, get(source));
}

internal sealed class TextsMember<T>(string name, Func<T, IList<string>> get, Action<T, IList<string>> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target)
    {
        if (!JsonAny.BeginsArray(ref reader, PlainName))
        {
            set(target, null);
            return;
        }

        var values = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(JsonAny.ReadText(ref reader));
        }

        set(target, values);
    }

    public override void Write(Utf8JsonWriter writer, T source) => writer.Texts(Name, get(source));
}

internal sealed class AnyMapMember<T>(string name, Func<T, IDictionary<string, object>> get, Action<T, IDictionary<string, object>> set) : JsonMember<T>(name)
{
    public override void Read(ref Utf8JsonReader reader, T target)
    {
        if (!JsonAny.BeginsObject(ref reader, PlainName))
        {
            set(target, null);
            return;
        }

        var values = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString();
            reader.Read();
            values[key] = JsonAny.Read(ref reader);
        }

        set(target, values);
    }

    public override void Write(Utf8JsonWriter writer, T source)
    {
        if (get(source) is { } values)
        {
            writer.WritePropertyName(Name);
            JsonAny.Write(writer, values);
        }
    }
}

internal sealed class OneMember<T, TValue>(string name, Func<T, TValue> get, Action<T, TValue> set) : JsonMember<T>(name)
    where TValue : class
{
    public override void Read(ref Utf8JsonReader reader, T target)
        => set(target, reader.TokenType == JsonTokenType.Null ? null : Shapes.Of<TValue>().Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T source) => writer.One(Name, get(source));
}

internal sealed class ManyMember<T, TValue>(string name, Func<T, IList<TValue>> get, Action<T, IList<TValue>> set) : JsonMember<T>(name)
    where TValue : class
{
    public override void Read(ref Utf8JsonReader reader, T target)
    {
        if (!JsonAny.BeginsArray(ref reader, PlainName))
        {
            set(target, null);
            return;
        }

        var shape = Shapes.Of<TValue>();
        var values = new List<TValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(reader.TokenType == JsonTokenType.Null ? null : shape.Read(ref reader));
        }

        set(target, values);
    }

    public override void Write(Utf8JsonWriter writer, T source) => writer.Many(Name, get(source));
}

internal sealed class MapMember<T, TValue>(string name, Func<T, IDictionary<string, TValue>> get, Action<T, IDictionary<string, TValue>> set) : JsonMember<T>(name)
    where TValue : class
{
    public override void Read(ref Utf8JsonReader reader, T target)
    {
        if (!JsonAny.BeginsObject(ref reader, PlainName))
        {
            set(target, null);
            return;
        }

        var shape = Shapes.Of<TValue>();
        var values = new Dictionary<string, TValue>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString();
            reader.Read();
            values[key] = reader.TokenType == JsonTokenType.Null ? null : shape.Read(ref reader);
        }

        set(target, values);
    }

    public override void Write(Utf8JsonWriter writer, T source)
    {
        if (get(source) is not { } values)
        {
            return;
        }

        var shape = Shapes.Of<TValue>();
        writer.WriteStartObject(Name);
        foreach (var (key, value) in values)
        {
            writer.WritePropertyName(key);
            shape.WriteAny(writer, value);
        }

        writer.WriteEndObject();
    }
}
