using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks for sign-in with a connection of the token service.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<OAuthCard>))]
public class OAuthCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Empty, to be filled in.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public OAuthCard(string text = null, string connectionName = null, IList<CardAction> buttons = null)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>What is said above the button.</summary>
    public string Text { get; set; }

    /// <summary>The OAuth connection, as the bot's registration names it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>What may be exchanged for a token, for a sign-in without a question; null: nothing.</summary>
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client may post a token to; null: nowhere.</summary>
    public TokenPostResource TokenPostResource { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction> Buttons { get; set; }
}
