using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A place that a message speaks of.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#place-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Place>))]
public class Place : Entity
{
    /// <summary>Empty, to be filled in.</summary>
    public Place()
        : base("Place")
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Place(object address = null, object geo = null, object hasMap = null, string type = null, string name = null)
        : base(type ?? "Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>The address: a string or a postal address.</summary>
    public object Address { get; set; }

    /// <summary>Where it is: <see cref="GeoCoordinates"/> or a shape.</summary>
    public object Geo { get; set; }

    /// <summary>A map: a string (its address) or an object.</summary>
    public object HasMap { get; set; }

    /// <summary>What the place is called.</summary>
    public string Name { get; set; }
}
