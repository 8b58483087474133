using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State as JSON and back. Strings, numbers, truth values, lists and dictionaries are plain JSON; everything else stands
/// in an envelope with a tag from a table that this process made, so that no stored text can name a type.
/// </summary>
internal static class StateJson
{
    private const string TypeName = "$type";
    private const string ValueName = "$value";

    private static readonly ConcurrentDictionary<Type, StateType> ByType = new();
    private static readonly ConcurrentDictionary<string, StateType> ByTag = new(StringComparer.Ordinal);
    private static readonly Lock Adding = new();

    private static readonly JsonSerializerOptions Options = new()
    {
        IncludeFields = true,
        Encoder = SchemaJson.WriterOptions.Encoder,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        Converters = { new AnyConverter() },
    };

    /// <summary>Registers a type under a fixed tag.</summary>
    public static void Register<T>(string tag, Action<Utf8JsonWriter, T> write, StateReader read)
    {
        var type = new StateType(tag, (writer, value) => write(writer, (T)value), read);
        ByTag[tag] = type;
        ByType[typeof(T)] = type;
    }

    /// <summary>The value as UTF-8 JSON.</summary>
    public static byte[] Write(object value)
    {
        WriteUnlessSame(value, null, out var utf8);
        return utf8;
    }

    /// <summary>The value as UTF-8 JSON; when that is the same as before, the former array itself.</summary>
    /// <returns>Whether it differs.</returns>
    public static bool WriteUnlessSame(object value, byte[] before, out byte[] utf8)
    {
        var scratch = JsonScratch.Rent();
        Write(scratch.Writer, value);
        var written = scratch.Written.Span;
        var differs = before is null || !written.SequenceEqual(before);
        utf8 = differs ? written.ToArray() : before;
        scratch.Return();
        return differs;
    }

    /// <summary>The value of UTF-8 JSON that <see cref="Write(object)"/> made.</summary>
    public static object Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return Read(ref reader);
    }

    /// <summary>Reads the values that a dialog keeps.</summary>
    public static FewValues ReadFew(ref Utf8JsonReader reader)
    {
        reader.Read();
        var few = new FewValues();
        ReadMembers(ref reader, few);
        return few;
    }

    /// <summary>Reads an object's members into a dictionary of state.</summary>
    public static void ReadInto(ReadOnlySpan<byte> utf8, Dictionary<string, object> state)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        reader.Read();
        ReadMembers(ref reader, state);
    }

    public static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                WriteReal(writer, number);
                break;
            case float number when float.IsFinite(number):
                WriteReal(writer, number);
                break;
            case short number:
                writer.WriteNumberValue(number);
                break;
            case byte number:
                writer.WriteNumberValue(number);
                break;
            case IDictionary<string, object> map:
                WriteMap(writer, map);
                break;
            case List<object> list:
                WriteList(writer, list);
                break;
            case object[] array when array.GetType() == typeof(object[]):
                WriteList(writer, array);
                break;
            default:
                var type = ByType.TryGetValue(value.GetType(), out var known) ? known : Add(value.GetType());
                writer.WriteStartObject();
                writer.WriteString(TypeName, type.Tag);
                writer.WritePropertyName(ValueName);
                type.Write(writer, value);
                writer.WriteEndObject();
                break;
        }
    }

    public static object Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble();
            case JsonTokenType.StartArray:
                return ReadList(ref reader);
            case JsonTokenType.StartObject:
                reader.Read();
                return reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(TypeName) ? ReadTagged(ref reader) : ReadMap(ref reader);
            default:
                return null;
        }
    }

    public static void WriteMap(Utf8JsonWriter writer, IDictionary<string, object> map)
    {
        writer.WriteStartObject();
        if (map is FewValues { Many: null } few)
        {
            foreach (var (key, value) in few.Span)
            {
                WriteMember(writer, key, value);
            }
        }
        else if (((map as FewValues)?.Many ?? map) is Dictionary<string, object> dictionary)
        {
            foreach (var (key, value) in dictionary)
            {
                WriteMember(writer, key, value);
            }
        }
        else
        {
            foreach (var (key, value) in map)
            {
                WriteMember(writer, key, value);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Gives a stored value the type that is asked for.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    public static T ConvertTo<T>(object value)
    {
        switch (value)
        {
            case T fitting:
                return fitting;
            case null:
                return default;
            case JsonElement or System.Text.Json.Nodes.JsonNode or JsonDocument:
                return SchemaJson.ConvertTo<T>(value);
        }

        var target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (target.IsEnum)
        {
            return (T)(value is string name ? Enum.Parse(target, name, ignoreCase: true) : Enum.ToObject(target, Convert.ToInt64(value, CultureInfo.InvariantCulture)));
        }

        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(target))
        {
            return (T)Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }

        return SchemaJson.ConvertTo<T>(value);
    }

    private static void WriteMember(Utf8JsonWriter writer, string key, object value)
    {
        // A key of the bot's own must not be taken for the envelope's.
        writer.WritePropertyName(key.StartsWith('$') ? "$" + key : key);
        Write(writer, value);
    }

    private static void WriteReal(Utf8JsonWriter writer, double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) < 1e15)
        {
            // Keeps it a real number when it is read again.
            writer.WriteRawValue(number.ToString("F1", CultureInfo.InvariantCulture), skipInputValidation: true);
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, IList<object> list)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
        {
            Write(writer, list[i]);
        }

        writer.WriteEndArray();
    }

    private static List<object> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref reader));
        }

        return list;
    }

    private static Dictionary<string, object> ReadMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        ReadMembers(ref reader, map);
        return map;
    }

    private static void ReadMembers<TMap>(ref Utf8JsonReader reader, TMap map)
        where TMap : class, IDictionary<string, object>
    {
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = JsonWords.Read(ref reader);
            reader.Read();
            map[key.StartsWith('$') ? key[1..] : key] = Read(ref reader);
            reader.Read();
        }
    }

    private static object ReadTagged(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (!ByTag.TryGetValue(JsonWords.Read(ref reader), out var type))
        {
            throw new JsonException("The stored state names a type that is not in the table.");
        }

        reader.Read();
        reader.Read();
        var value = reader.TokenType == JsonTokenType.Null ? null : type.Read(ref reader);
        reader.Read();
        return value;
    }

    private static StateType Add(Type type)
    {
        lock (Adding)
        {
            if (ByType.TryGetValue(type, out var known))
            {
                return known;
            }

            var tag = "#" + ByType.Count.ToString(CultureInfo.InvariantCulture);
            var added = Shapes.Find(type) is { } shape
                ? new StateType(tag, shape.WriteObject, shape.ReadObject)
                : new StateType(
                    tag,
                    (writer, value) => JsonSerializer.Serialize(writer, value, type, Options),
                    (ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, type, Options));
            ByTag[tag] = added;
            ByType[type] = added;
            return added;
        }
    }

    private sealed class AnyConverter : JsonConverter<object>
    {
        public override bool HandleNull => true;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StateJson.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => StateJson.Write(writer, value);
    }
}
