using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that has a type and a name.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<Thing>))]
public class Thing
{
    public Thing()
    {
    }

    public Thing(string type = null, string name = null)
    {
        Type = type;
        Name = name;
    }

    public string Type { get; set; }

    public string Name { get; set; }
}
