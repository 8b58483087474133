namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to setting up the bot: sign in first.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
    /// <summary>Empty, to be filled in.</summary>
    public ConfigAuthResponse()
    {
    }
}
