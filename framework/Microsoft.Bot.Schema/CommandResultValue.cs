using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command's result: what came out, or what went wrong.</summary>
public class CommandResultValue<T>
{
    /// <summary>Which command, unique in the conversation.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    /// <summary>What came of it.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public T Data { get; set; }

    /// <summary>What went wrong; null: nothing.</summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Error Error { get; set; }
}
