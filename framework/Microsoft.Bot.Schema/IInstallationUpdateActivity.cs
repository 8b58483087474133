namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed in a channel's organisation.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
