using System.Collections.Frozen;
using System.Text.Json;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>
/// Turns state into JSON and back into the very types that went in. Strings, yes and no, whole numbers, dictionaries and
/// lists stand for themselves; everything else is <c>{"$":"tag","v":…}</c> from a fixed table, so no text in a file can name a type.
/// </summary>
public sealed class StateSerializer
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 256 };

    private static readonly JsonEncodedText TagName = JsonEncodedText.Encode("$"), ValueName = JsonEncodedText.Encode("v");

    private readonly FrozenDictionary<Type, StateType> _byType;
    private readonly FrozenDictionary<string, StateType> _byTag;

    /// <param name="own">The bot's own records, each by its tag.</param>
    public StateSerializer(params IEnumerable<StateType> own)
    {
        StateType[] all = [.. PlainTypes.All, .. DialogTypes.All, .. own];
        _byType = all.ToFrozenDictionary(type => type.Type);
        _byTag = all.ToFrozenDictionary(type => type.Tag);
    }

    /// <exception cref="StateFormatException">A type is not in the table; the message names it.</exception>
    public byte[] Write(object state) => Write(state, leaveOut: null);

    /// <exception cref="StateFormatException">A tag is not in the table, or this is not state at all.</exception>
    public object Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Deep);
        try
        {
            reader.Read();
            return ReadOutermost(ref reader, json) ?? throw new StateFormatException("The state is empty.");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            throw new StateFormatException("The state is not readable: " + wrong.Message, wrong);
        }
    }

    /// <param name="leaveOut">An entry of the outermost dictionary that is kept elsewhere.</param>
    internal byte[] Write(object state, string? leaveOut)
    {
        var scratch = JsonScratch.Rent();
        var writer = scratch.Writer;
        if (state is IDictionary<string, object?> dictionary && !_byType.ContainsKey(state.GetType()))
        {
            WriteDictionary(writer, dictionary, leaveOut);
        }
        else
        {
            WriteValue(writer, state);
        }

        return scratch.End();
    }

    internal void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return;
            case string text:
                writer.WriteStringValue(text);
                return;
            case bool yes:
                writer.WriteBooleanValue(yes);
                return;
            case int number:
                writer.WriteNumberValue(number);
                return;
        }

        if (_byType.TryGetValue(value.GetType(), out var type))
        {
            writer.WriteStartObject();
            writer.WriteString(TagName, type.SpeltTag);
            writer.WritePropertyName(ValueName);
            type.Write(this, writer, value);
            writer.WriteEndObject();
            return;
        }

        switch (value)
        {
            case IDictionary<string, object?> dictionary:
                WriteDictionary(writer, dictionary, leaveOut: null);
                return;
            case List<object> list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                return;
            default:
                throw new StateFormatException(
                    $"State cannot hold a {value.GetType()}: keep strings, numbers and bools, or register the type with a tag.");
        }
    }

    internal object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.GetInt32(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new StateFormatException($"State cannot begin with {reader.TokenType}."),
    };

    internal Dictionary<string, object?> ReadEntries(ref Utf8JsonReader reader)
    {
        var entries = new Dictionary<string, object?>();
        ReadEntries(ref reader, entries);
        return entries;
    }

    private object? ReadOutermost(ref Utf8JsonReader reader, byte[] json)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !IsPlain(reader))
        {
            return ReadValue(ref reader);
        }

        var known = new KnownState();
        known.Was(json);
        reader.Read();
        ReadEntries(ref reader, known);
        return known;
    }

    private void ReadEntries(ref Utf8JsonReader reader, Dictionary<string, object?> entries)
    {
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            entries[name] = ReadValue(ref reader);
            reader.Read();
        }
    }

    /// <summary>Whether an object that begins here is a dictionary; looked at with a copy of the reader.</summary>
    private static bool IsPlain(Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("$"u8);
    }

    // A dictionary with an entry "$" of its own would read as a tag; it is wrapped in one.
    private void WriteDictionary(Utf8JsonWriter writer, IDictionary<string, object?> dictionary, string? leaveOut)
    {
        var wrapped = dictionary.ContainsKey("$");
        if (wrapped)
        {
            writer.WriteStartObject();
            writer.WriteString("$"u8, PlainTypes.WrappedDictionary);
            writer.WritePropertyName("v"u8);
        }

        writer.WriteStartObject();
        if (dictionary is Dictionary<string, object?> plain)
        {
            foreach (var (name, value) in plain)
            {
                WriteEntry(writer, name, value, leaveOut);
            }
        }
        else
        {
            foreach (var (name, value) in dictionary)
            {
                WriteEntry(writer, name, value, leaveOut);
            }
        }

        writer.WriteEndObject();
        if (wrapped)
        {
            writer.WriteEndObject();
        }
    }

    private void WriteEntry(Utf8JsonWriter writer, string name, object? value, string? leaveOut)
    {
        if (name != leaveOut)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
    }

    private List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(ReadValue(ref reader));
        }

        return list;
    }

    private object ReadObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("$"u8))
        {
            return ReadEntries(ref reader);
        }

        reader.Read();
        var tag = reader.GetString() ?? "";
        reader.Read();
        reader.Read();
        if (tag == PlainTypes.WrappedDictionary)
        {
            reader.Read();
            var entries = ReadEntries(ref reader);
            reader.Read();
            return entries;
        }

        if (!_byTag.TryGetValue(tag, out var type))
        {
            throw new StateFormatException($"State names the tag '{tag}', which this program does not know.");
        }

        var value = type.Read(this, ref reader);
        reader.Read();
        return value;
    }
}
