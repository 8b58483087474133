namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>The bot is ready for an answer but does not wait for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot is not ready for an answer.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}
