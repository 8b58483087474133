namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that never leave the bot: they steer the adapter.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two activities; its value is in milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke, on its way to the response.</summary>
    public const string InvokeResponse = "invokeResponse";
}
