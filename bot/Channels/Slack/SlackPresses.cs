using System.Text.Json;
using Microsoft.Bot.Schema;
using static OrderBot.Channels.Slack.SlackJson;

namespace OrderBot.Channels.Slack;

/// <summary>Turns a pressed button (block_actions) into an activity that says what stood on it.</summary>
/// <remarks>https://docs.slack.dev/reference/interaction-payloads/block_actions-payload</remarks>
internal sealed class SlackPresses(SlackArrivals arrivals)
{
    /// <summary>Null when the payload is no press of a button in a message.</summary>
    public Activity? Read(JsonElement payload)
    {
        if (Text(payload, "type") != "block_actions" || First(payload, "actions") is not { } action || Text(action, "type") != "button"
            || Text(payload, "user", "id") is not { } user
            || (Text(payload, "channel", "id") ?? Text(payload, "container", "channel_id")) is not { } channel
            || (Text(payload, "trigger_id") ?? Text(action, "action_ts")) is not { } once)
        {
            return null;
        }

        var place = new SlackPlace(channel, Text(payload, "container", "thread_ts") ?? Text(payload, "message", "thread_ts"));
        var activity = arrivals.From("press-" + once, user, Text(payload, "user", "name"), Text(payload, "team", "id"), place);
        var value = Value(Text(action, "value"));
        activity.Text = value is { } said && Text(said, "say") is { } words ? words : SlackWords.Read(Text(action, "text", "text") ?? "", null);
        activity.Value = value is { } press && Has(press, "act") ? press : null;
        if ((Text(payload, "container", "message_ts") ?? Text(payload, "message", "ts")) is { } message)
        {
            activity.ReplyToId = message;
            activity.ChannelData = SlackChosen.In(payload, activity.Text);
        }

        return activity;
    }

    private static JsonElement? Value(string? json)
    {
        try
        {
            using var value = JsonDocument.Parse(json ?? "null");
            return value.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
