using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A value that a message extension is searched by.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionParameter(string name = null, object value = null)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Which parameter of the app's manifest.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>What the user typed.</summary>
    [JsonPropertyName("value")]
    public object Value { get; set; }
}
