using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.BlockKit;

/// <summary>What a button of Slack's sends back when it is pressed: the press, with the question that it answers, or what it says.</summary>
internal readonly record struct SlackPress(string Value, bool IsYes)
{
    public static SlackPress Of(CardAction action)
    {
        var value = new JsonObject();
        switch (action.Value)
        {
            case IDictionary<string, object> map:
                foreach (var (name, one) in map)
                {
                    value[name] = one as string;
                }

                break;
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                value = JsonObject.Create(json)!;
                break;
            default:
                value["say"] = action.Value as string ?? action.Title;
                break;
        }

        return new SlackPress(value.ToJsonString(), value["act"]?.ToString() == ButtonPress.Yes);
    }
}
