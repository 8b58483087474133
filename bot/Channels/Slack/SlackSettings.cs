namespace OrderBot.Channels.Slack;

/// <summary>How the bot and Slack know one another (settings Slack:…).</summary>
public sealed record SlackSettings
{
    public static readonly Uri PublicApi = new("https://slack.com/api/");

    /// <summary>What Slack signs its requests with.</summary>
    public required string SigningSecret { get; init; }

    /// <summary>What the bot shows to Slack's Web API ("xoxb-…").</summary>
    public required string BotToken { get; init; }

    /// <summary>The Web API's address, before its methods' names.</summary>
    public Uri ApiUrl { get; init; } = PublicApi;
}
