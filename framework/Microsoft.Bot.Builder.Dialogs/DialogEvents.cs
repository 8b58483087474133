namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the library raises.</summary>
public class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog is about to be cancelled by one inside it.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>Stored state is of another version of the dialogs.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
