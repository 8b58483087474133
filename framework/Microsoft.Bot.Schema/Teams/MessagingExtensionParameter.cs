using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A value that a message extension is searched by.</summary>
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string name = null, object value = null)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }
}
