namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed in a channel's organisation.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>Whether the bot was installed or removed: one of <see cref="InstallationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
