using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity speaks of, such as a mention or a place. Its own properties are kept as JSON.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<Entity>))]
public class Entity : IKeepsUnknown
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    public string Type { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }

    /// <summary>The entity as <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">Its properties do not fit the type.</exception>
    public T GetAs<T>() => SchemaJson.ConvertTo<T>(this);

    /// <summary>Takes over the type and every property of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = SchemaJson.Read<Entity>(SchemaJson.Write(obj));
        Type = entity?.Type;
        ((IKeepsUnknown)this).Unknown = ((IKeepsUnknown)entity)?.Unknown;
    }

    public bool Equals(Entity other)
        => other is not null && (ReferenceEquals(this, other) || SchemaJson.Write(this).AsSpan().SequenceEqual(SchemaJson.Write(other)));

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);
}
