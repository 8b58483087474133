namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity of the Bot Framework protocol.</summary>
public static class ActivityTypes
{
    /// <summary>The bot was added to somebody's contacts or removed.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Somebody came or went, or the topic changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something happened.</summary>
    public const string Event = "event";

    /// <summary>A pause between two activities; its value is in milliseconds. It never leaves the bot.</summary>
    public const string Delay = "delay";

    /// <summary>The user wants the bot to forget them.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation goes to somebody else.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Something is asked for and waits for the answer in the response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something is said.</summary>
    public const string Message = "message";

    /// <summary>Something said is taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacts to what was said.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Something said is changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>Something is suggested to one user, unseen by others.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Something for those who look for faults; users do not see it.</summary>
    public const string Trace = "trace";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";

    /// <summary>Something is to be done.</summary>
    public const string Command = "command";

    /// <summary>What became of a command.</summary>
    public const string CommandResult = "commandResult";
}
