using System.Text.Json;
using System.Text.Json.Nodes;
using OrderBot.Channels.BlockKit;
using static OrderBot.Channels.Slack.SlackJson;

namespace OrderBot.Channels.Slack;

/// <summary>A message whose buttons were pressed, as it stands from then on: without them, and with what was chosen.</summary>
internal static class SlackChosen
{
    private const int MostBlocks = 50;

    /// <summary>Null when the payload does not show the message.</summary>
    public static JsonElement? In(JsonElement payload, string chosen)
    {
        if (At(payload, "message") is not { } message || At(message, "blocks") is not { ValueKind: JsonValueKind.Array } blocks)
        {
            return null;
        }

        var kept = new JsonArray();
        foreach (var block in blocks.EnumerateArray())
        {
            if (Text(block, "type") != "actions" && kept.Count < MostBlocks - 1)
            {
                kept.Add(JsonNode.Parse(block.GetRawText()));
            }
        }

        kept.Add(SlackBlocks.Note("✓ " + chosen));
        return JsonSerializer.SerializeToElement(new JsonObject { ["text"] = Text(message, "text") ?? "", ["mrkdwn"] = false, ["blocks"] = kept });
    }
}
