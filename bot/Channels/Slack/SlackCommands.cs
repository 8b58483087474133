using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using static OrderBot.Channels.Slack.SlackJson;

namespace OrderBot.Channels.Slack;

/// <summary>Turns a slash command into an activity: it is private, so its talk is in the direct messages.</summary>
/// <remarks>https://docs.slack.dev/interactivity/implementing-slash-commands</remarks>
internal sealed class SlackCommands(SlackArrivals arrivals, SlackWebApi api)
{
    private const string WithoutWords = "help";
    private const int Most = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<string, string> directMessages = new(StringComparer.Ordinal);

    /// <summary>Null when the form is no command.</summary>
    public async Task<Activity?> ReadAsync(IFormCollection form, CancellationToken ct)
    {
        if (Field(form, "command") is null || Field(form, "user_id") is not { } user || Field(form, "trigger_id") is not { } once)
        {
            return null;
        }

        var activity = arrivals.From("command-" + once, user, Field(form, "user_name"), Field(form, "team_id"), new SlackPlace(await DirectMessageAsync(user, ct)));
        activity.Text = Field(form, "text") is { } text ? SlackWords.Read(text, null) : WithoutWords;
        return activity;
    }

    private async Task<string> DirectMessageAsync(string user, CancellationToken ct)
    {
        if (directMessages.TryGetValue(user, out var known))
        {
            return known;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        var answer = await api.CallAsync("conversations.open", new JsonObject { ["users"] = user }, patience.Token);
        var channel = Text(answer, "channel", "id") ?? throw new SlackRefusedException("conversations.open", "no_channel");
        if (directMessages.Count >= Most)
        {
            directMessages.Clear();
        }

        return directMessages[user] = channel;
    }

    private static string? Field(IFormCollection form, string name) => form[name] is [{ Length: > 0 } value, ..] ? value : null;
}
