using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that leads to a sign-in page.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#signincard-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<SigninCard>))]
public class SigninCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Empty, to be filled in.</summary>
    public SigninCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>What is said above the button.</summary>
    public string Text { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction> Buttons { get; set; }

    /// <summary>A card with these words above a button that opens this address.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) => new(
        text,
        new List<CardAction> { new(ActionTypes.Signin, title: buttonLabel, value: url) });
}
