using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that leads to a sign-in page.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SigninCard>))]
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    public string Text { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public static SigninCard Create(string text, string buttonLabel, string url) => new(
        text,
        new List<CardAction> { new(ActionTypes.Signin, title: buttonLabel, value: url) });
}
