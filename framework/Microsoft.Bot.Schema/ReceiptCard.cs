using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that lists what was bought.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#receiptcard-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ReceiptCard>))]
public class ReceiptCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Empty, to be filled in.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ReceiptCard(
        string title = null,
        IList<Fact> facts = null,
        IList<ReceiptItem> items = null,
        CardAction tap = null,
        string total = null,
        string tax = null,
        string vat = null,
        IList<CardAction> buttons = null)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The title.</summary>
    public string Title { get; set; }

    /// <summary>Pairs of a name and a value.</summary>
    public IList<Fact> Facts { get; set; }

    /// <summary>What was bought.</summary>
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What a press on the whole of it does; null: nothing.</summary>
    public CardAction Tap { get; set; }

    /// <summary>The sum of all, with its currency.</summary>
    public string Total { get; set; }

    /// <summary>The tax, with its currency.</summary>
    public string Tax { get; set; }

    /// <summary>The value added tax, with its currency.</summary>
    public string Vat { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction> Buttons { get; set; }
}
