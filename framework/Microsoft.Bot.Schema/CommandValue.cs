using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command: its id, and what it needs.</summary>
public class CommandValue<T>
{
    /// <summary>Which command, unique in the conversation.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    /// <summary>What it is to be done with.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public T Data { get; set; }
}
