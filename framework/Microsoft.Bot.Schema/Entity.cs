using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity speaks of, such as a mention or a place. Its own properties are kept as JSON.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#entity-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Entity>))]
public class Entity : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public Entity()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Entity(string type = null)
    {
        Type = type;
    }

    /// <summary>What the entity is (<c>mention</c>, <c>Place</c>); RFC 3987 addresses name those of a channel's own.</summary>
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

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Entity other)
        => other is not null && (ReferenceEquals(this, other) || SchemaJson.Write(this).AsSpan().SequenceEqual(SchemaJson.Write(other)));

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);
}
