using System.Text.Json;
using Microsoft.Bot.Schema;
using static OrderBot.Channels.Slack.SlackJson;

namespace OrderBot.Channels.Slack;

/// <summary>Turns what Slack tells about (Events API) into activities; what does not concern the bot is null.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api</remarks>
internal sealed class SlackArrivals(SlackSettings settings)
{
    // Every other subtype is an edit, a note of Slack's own, or another bot's.
    private static readonly string[] SaidByPeople = ["file_share", "thread_broadcast"];

    public Activity? Event(JsonElement envelope)
    {
        if (At(envelope, "event") is not { } inner || Text(envelope, "event_id") is not { } id
            || Text(inner, "user") is not { } user || Text(inner, "channel") is not { } channel)
        {
            return null;
        }

        var bot = First(envelope, "authorizations") is { } authorization ? Text(authorization, "user_id") : null;
        var team = Text(envelope, "team_id");
        return user == bot ? null : Text(inner, "type") switch
        {
            "message" when Text(inner, "channel_type") == "im" && IsSaidByAPerson(inner) => Message(inner, id, user, team, new SlackPlace(channel, Text(inner, "thread_ts")), bot),
            "app_mention" when IsSaidByAPerson(inner) && (Text(inner, "thread_ts") ?? Text(inner, "ts")) is { } thread =>
                Message(inner, id, user, team, new SlackPlace(channel, thread), bot ?? FirstMention(inner)),
            "app_home_opened" when Text(inner, "tab") is null or "messages" => Opened(id, user, team, new SlackPlace(channel)),
            _ => null,
        };
    }

    /// <summary>An activity from this user, with an id by which it is known again.</summary>
    public Activity From(string id, string user, string? name, string? team, SlackPlace place) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = SlackAdapter.ChannelId,
        ServiceUrl = settings.ApiUrl.AbsoluteUri,
        Conversation = place.ToConversation(team),
        From = new ChannelAccount(user, name, RoleTypes.User),
        Recipient = SlackAdapter.Bot,
        Text = "",
    };

    private Activity Message(JsonElement inner, string id, string user, string? team, SlackPlace place, string? bot)
    {
        var activity = From(id, user, null, team, place);
        activity.Text = SlackWords.Read(Text(inner, "text") ?? "", bot);
        if (At(inner, "files") is { ValueKind: JsonValueKind.Array } files)
        {
            activity.Attachments = [.. files.EnumerateArray().Select(file => new Attachment(Text(file, "mimetype"), Text(file, "url_private"), name: Text(file, "name")))];
        }

        return activity;
    }

    private Activity Opened(string id, string user, string? team, SlackPlace place)
    {
        var activity = From(id, user, null, team, place);
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersAdded = [activity.From];
        return activity;
    }

    private static bool IsSaidByAPerson(JsonElement inner) =>
        !Has(inner, "bot_id") && !Has(inner, "bot_profile") && (!Has(inner, "subtype") || SaidByPeople.Contains(Text(inner, "subtype")));

    private static string? FirstMention(JsonElement inner)
    {
        var text = Text(inner, "text") ?? "";
        var at = text.IndexOf("<@", StringComparison.Ordinal);
        var end = at < 0 ? -1 : text.AsSpan(at).IndexOfAny('>', '|');
        return end < 0 ? null : text[(at + 2)..(at + end)];
    }
}
