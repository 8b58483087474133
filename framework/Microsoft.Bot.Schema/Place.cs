using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A place that a message speaks of.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<Place>))]
public class Place : Entity
{
    public Place()
        : base("Place")
    {
    }

    public Place(object address = null, object geo = null, object hasMap = null, string type = null, string name = null)
        : base(type ?? "Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    public object Address { get; set; }

    public object Geo { get; set; }

    public object HasMap { get; set; }

    public string Name { get; set; }
}
