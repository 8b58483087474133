using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a small picture, text and buttons.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#thumbnailcard-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ThumbnailCard>))]
public class ThumbnailCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Empty, to be filled in.</summary>
    public ThumbnailCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ThumbnailCard(
        string title = null,
        string subtitle = null,
        string text = null,
        IList<CardImage> images = null,
        IList<CardAction> buttons = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    public string Title { get; set; }

    /// <summary>The line under the title.</summary>
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; }

    /// <summary>The pictures.</summary>
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a press on the whole of it does; null: nothing.</summary>
    public CardAction Tap { get; set; }
}
