namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to setting up the bot: a dialog to fill in.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
    /// <summary>Empty, to be filled in.</summary>
    public ConfigTaskResponse()
    {
    }
}
