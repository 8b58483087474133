using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that has a type and a name.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#thing-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Thing>))]
public class Thing
{
    /// <summary>Empty, to be filled in.</summary>
    public Thing()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Thing(string type = null, string name = null)
    {
        Type = type;
        Name = name;
    }

    /// <summary>What it is.</summary>
    public string Type { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; }
}
