using System.Text.Json;

namespace OrderBot.Bot.Tests.Slack;

/// <summary>The app manifest says to Slack what the bot can do, no more and no less.</summary>
public sealed class SlackManifestTests
{
    private static readonly JsonElement Manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Home.Folder, "../deploymentTemplates/slack/manifest.json"))).RootElement;

    /// <summary>What each event and method of ours needs, by Slack's documentation.</summary>
    private static readonly (string Use, string Scope)[] Needs =
    [
        ("app_mention", "app_mentions:read"), ("message.im", "im:history"), ("chat.postMessage, chat.update", "chat:write"), ("conversations.open", "im:write"), ("/slack/commands", "commands"),
    ];

    [Fact]
    public void It_asks_for_the_scopes_that_are_needed_and_no_other() =>
        Assert.Equal(Needs.Select(need => need.Scope).Order(), Texts(At("oauth_config", "scopes", "bot")).Order());

    [Fact]
    public void It_subscribes_to_the_events_that_are_answered() =>
        Assert.Equal(["app_home_opened", "app_mention", "message.im"], Texts(At("settings", "event_subscriptions", "bot_events")).Order());

    [Fact]
    public void Its_addresses_are_those_that_the_bot_serves()
    {
        Assert.EndsWith("/slack/events", At("settings", "event_subscriptions", "request_url").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/slack/interactions", At("settings", "interactivity", "request_url").GetString(), StringComparison.Ordinal);
        Assert.All(At("features", "slash_commands").EnumerateArray(), command => Assert.EndsWith("/slack/commands", command.GetProperty("url").GetString(), StringComparison.Ordinal));
        Assert.True(At("settings", "interactivity", "is_enabled").GetBoolean());
        Assert.True(At("features", "app_home", "messages_tab_enabled").GetBoolean());
        Assert.False(At("features", "app_home", "messages_tab_read_only_enabled").GetBoolean());
        Assert.False(At("settings", "socket_mode_enabled").GetBoolean());
    }

    [Fact]
    public void Its_words_fit_where_Slack_shows_them()
    {
        Assert.InRange(At("display_information", "name").GetString()!.Length, 1, 35);
        Assert.InRange(At("display_information", "description").GetString()!.Length, 1, 140);
        Assert.InRange(At("display_information", "long_description").GetString()!.Length, 174, 4000);
        Assert.Matches("^#[0-9a-f]{6}$", At("display_information", "background_color").GetString());
        Assert.Matches("^[A-Za-z0-9_.-]{1,80}$", At("features", "bot_user", "display_name").GetString());
        Assert.All(At("features", "slash_commands").EnumerateArray(), command =>
        {
            Assert.Matches("^/[a-z0-9_-]{1,31}$", command.GetProperty("command").GetString());
            Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 2000);
            Assert.InRange(command.GetProperty("usage_hint").GetString()!.Length, 1, 1000);
        });
    }

    private static JsonElement At(params ReadOnlySpan<string> path)
    {
        var at = Manifest;
        foreach (var name in path)
        {
            at = at.GetProperty(name);
        }

        return at;
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(one => one.GetString()!);
}
