using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One line of a receipt: a name and its value.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#fact-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Fact>))]
public class Fact
{
    /// <summary>Empty, to be filled in.</summary>
    public Fact()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Fact(string key = null, string value = null)
    {
        Key = key;
        Value = value;
    }

    /// <summary>What it is.</summary>
    public string Key { get; set; }

    /// <summary>The value.</summary>
    public string Value { get; set; }
}
