using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One thing on a receipt.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#receiptitem-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ReceiptItem>))]
public class ReceiptItem
{
    /// <summary>Empty, to be filled in.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ReceiptItem(
        string title = null,
        string subtitle = null,
        string text = null,
        CardImage image = null,
        string price = null,
        string quantity = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    public string Title { get; set; }

    /// <summary>The line under the title.</summary>
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; }

    /// <summary>The picture.</summary>
    public CardImage Image { get; set; }

    /// <summary>The price, with its currency.</summary>
    public string Price { get; set; }

    /// <summary>How many, with the unit.</summary>
    public string Quantity { get; set; }

    /// <summary>What a press on the whole of it does; null: nothing.</summary>
    public CardAction Tap { get; set; }
}
