namespace Microsoft.Bot.Schema;

/// <summary>The reactions that channels share.</summary>
public static class MessageReactionTypes
{
    /// <summary>A like.</summary>
    public const string Like = "like";

    /// <summary>A plus one.</summary>
    public const string PlusOne = "plusOne";
}
