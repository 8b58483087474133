namespace Microsoft.Bot.Schema;

/// <summary>How the bot's answer travels: by itself, or in the response body.</summary>
public static class DeliveryModes
{
    /// <summary>Each activity is delivered by itself.</summary>
    public const string Normal = "normal";

    /// <summary>To be seen at once, where the channel can.</summary>
    public const string Notification = "notification";

    /// <summary>The replies come in the body of the response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Not kept by the channel.</summary>
    public const string Ephemeral = "ephemeral";
}
