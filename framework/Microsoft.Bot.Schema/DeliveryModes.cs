namespace Microsoft.Bot.Schema;

/// <summary>How the bot's answer travels: by itself, or in the response body.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}
