using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The members that hero and thumbnail cards share.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<BasicCard>))]
public class BasicCard
{
    /// <summary>Empty, to be filled in.</summary>
    public BasicCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public BasicCard(
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
