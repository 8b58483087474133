using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <param name="value">An object, or the JSON text of one; comes back when the dialog is to be fetched.</param>
    /// <exception cref="JsonException">The text is not the JSON of an object.</exception>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string text => JsonNode.Parse(text) as JsonObject ?? throw new JsonException("An object was expected."),
            _ => SchemaJson.ConvertTo<JsonObject>(value),
        };
        data["type"] = "task/fetch";
        Value = data.ToJsonString(JsonAny.Reflecting);
    }
}
