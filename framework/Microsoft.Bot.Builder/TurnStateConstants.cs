namespace Microsoft.Bot.Builder;

/// <summary>Where a turn's state keeps how long a sign-in may take.</summary>
public static class TurnStateConstants
{
    /// <summary>Fifteen minutes.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);

    /// <summary>The key of how long a sign-in may take.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>The key of <see cref="Microsoft.Bot.Schema.TokenPollingSettings"/>.</summary>
    public const string TokenPollingSettingsKey = "tokenPollingSettings";
}
