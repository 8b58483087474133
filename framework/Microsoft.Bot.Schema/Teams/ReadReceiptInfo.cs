using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Up to where somebody has read.</summary>
public class ReadReceiptInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public ReadReceiptInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>The last message that the user has read.</summary>
    [JsonPropertyName("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message is not younger than the last that was read: ids of Teams are moments in milliseconds. False for an id that is no number.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId)
        => long.TryParse(compareMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var compared)
            && long.TryParse(lastReadMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var last)
            && compared <= last;

    /// <summary>Whether this message was read.</summary>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
