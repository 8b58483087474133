using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a type is spelt in JSON, for callers that know it only at run time.</summary>
internal abstract class JsonShape
{
    public abstract object ReadObject(ref Utf8JsonReader reader);

    public abstract void WriteObject(Utf8JsonWriter writer, object value);
}

/// <summary>How <typeparamref name="T"/> is spelt in JSON: its properties in order, read and written without reflection.</summary>
/// <param name="create">Makes one to be read into.</param>
/// <param name="writes">Writes the members, in the same order and spelling, without the table; null where the table does.</param>
internal sealed class JsonShape<T>(Func<T> create, Action<Utf8JsonWriter, T> writes = null) : JsonShape
    where T : class
{
    private JsonMember<T>[] members = [];

    public JsonShape<T> Text(string name, Func<T, string> get, Action<T, string> set) => With(new TextMember<T>(name, get, set));

    public JsonShape<T> Word(string name, Func<T, string> get, Action<T, string> set) => With(new WordMember<T>(name, get, set));

    public JsonShape<T> Flag(string name, Func<T, bool?> get, Action<T, bool?> set) => With(new FlagMember<T>(name, get, set));

    public JsonShape<T> Number(string name, Func<T, int?> get, Action<T, int?> set) => With(new NumberMember<T>(name, get, set));

    public JsonShape<T> Whole(string name, Func<T, int> get, Action<T, int> set)
        => With(new NumberMember<T>(name, x => get(x), (x, v) => set(x, v ?? 0)));

    public JsonShape<T> Real(string name, Func<T, double?> get, Action<T, double?> set) => With(new RealMember<T>(name, get, set));

    public JsonShape<T> Moment(string name, Func<T, DateTimeOffset?> get, Action<T, DateTimeOffset?> set) => With(new MomentMember<T>(name, get, set));

    public JsonShape<T> Bytes(string name, Func<T, byte[]> get, Action<T, byte[]> set) => With(new BytesMember<T>(name, get, set));

    public JsonShape<T> Any(string name, Func<T, object> get, Action<T, object> set) => With(new AnyMember<T>(name, get, set));

    public JsonShape<T> Texts(string name, Func<T, IList<string>> get, Action<T, IList<string>> set) => With(new TextsMember<T>(name, get, set));

    public JsonShape<T> AnyMap(string name, Func<T, IDictionary<string, object>> get, Action<T, IDictionary<string, object>> set)
        => With(new AnyMapMember<T>(name, get, set));

    public JsonShape<T> One<TValue>(string name, Func<T, TValue> get, Action<T, TValue> set)
        where TValue : class => With(new OneMember<T, TValue>(name, get, set));

    public JsonShape<T> Many<TValue>(string name, Func<T, IList<TValue>> get, Action<T, IList<TValue>> set)
        where TValue : class => With(new ManyMember<T, TValue>(name, get, set));

    public JsonShape<T> Map<TValue>(string name, Func<T, IDictionary<string, TValue>> get, Action<T, IDictionary<string, TValue>> set)
        where TValue : class => With(new MapMember<T, TValue>(name, get, set));

    public T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected for {typeof(T).Name}.");
        }

        var target = create();
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Find(ref reader, ref next, out var name);
            reader.Read();
            if (member is not null)
            {
                member.Read(ref reader, target);
            }
            else if (target is IKeepsUnknown keeper)
            {
                (keeper.Unknown ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return target;
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        if (writes is null)
        {
            WriteByTable(writer, value);
        }
        else
        {
            writes(writer, value);
        }

        if (value is IKeepsUnknown { Unknown: { } unknown })
        {
            foreach (var (name, element) in unknown)
            {
                writer.WritePropertyName(name);
                element.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the members alone.</summary>
    public void WriteByTable(Utf8JsonWriter writer, T value)
    {
        foreach (var member in members)
        {
            member.Write(writer, value);
        }
    }

    /// <summary>Writes a value that may be of a derived type, which is spelt in its own way.</summary>
    public void WriteAny(Utf8JsonWriter writer, T value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (value.GetType() == typeof(T))
        {
            Write(writer, value);
        }
        else
        {
            JsonAny.Write(writer, value);
        }
    }

    public override object ReadObject(ref Utf8JsonReader reader) => Read(ref reader);

    public override void WriteObject(Utf8JsonWriter writer, object value) => Write(writer, (T)value);

    private JsonShape<T> With(JsonMember<T> member)
    {
        members = [.. members, member];
        return this;
    }

    // Clients send properties mostly in the protocol's order, so the search begins where the last one ended.
    private JsonMember<T> Find(ref Utf8JsonReader reader, ref int next, out string name)
    {
        name = null;
        for (var step = 0; step < members.Length; step++)
        {
            var at = next + step < members.Length ? next + step : next + step - members.Length;
            if (reader.ValueTextEquals(members[at].Utf8Name))
            {
                next = at + 1 < members.Length ? at + 1 : 0;
                return members[at];
            }
        }

        name = reader.GetString();
        foreach (var member in members)
        {
            if (string.Equals(member.PlainName, name, StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        return null;
    }
}
