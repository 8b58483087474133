using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth: degrees of latitude and longitude, metres of elevation (WGS 84).</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#geocoordinates-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<GeoCoordinates>))]
public class GeoCoordinates : Entity
{
    /// <summary>Empty, to be filled in.</summary>
    public GeoCoordinates()
        : base("GeoCoordinates")
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public GeoCoordinates(double? elevation = default, double? latitude = default, double? longitude = default, string type = null, string name = null)
        : base(type ?? "GeoCoordinates")
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>The height above the WGS 84 ellipsoid, in metres.</summary>
    public double? Elevation { get; set; }

    /// <summary>Degrees north of the equator (WGS 84).</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east of Greenwich (WGS 84).</summary>
    public double? Longitude { get; set; }

    /// <summary>What the place is called.</summary>
    public string Name { get; set; }
}
