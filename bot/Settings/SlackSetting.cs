using OrderBot.Channels.Slack;

namespace OrderBot;

/// <summary>Reads Slack's settings: the secret and the token together, or none.</summary>
internal static class SlackSetting
{
    /// <summary>Null when Slack is not connected.</summary>
    /// <exception cref="SettingException">One is missing beside the other, or wrong.</exception>
    public static SlackSettings? Read(SettingReader read)
    {
        var secret = read.Text(SettingNames.SlackSigningSecret);
        var token = read.Text(SettingNames.SlackBotToken);
        if (secret is null && token is null)
        {
            return null;
        }

        return new SlackSettings
        {
            SigningSecret = secret ?? throw Missing(SettingNames.SlackSigningSecret),
            BotToken = token ?? throw Missing(SettingNames.SlackBotToken),
            ApiUrl = read.Url(SettingNames.SlackApiUrl, "https://slack.com/api/") ?? SlackSettings.PublicApi,
        };
    }

    private static SettingException Missing(string name) =>
        new(name, "", $"Slack needs {SettingNames.SlackSigningSecret} and {SettingNames.SlackBotToken} together");
}
