using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of Microsoft 365 connectors.</summary>
public class O365ConnectorCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCard(
        string title = null,
        string text = null,
        string summary = null,
        string themeColor = null,
        IList<O365ConnectorCardSection> sections = null,
        IList<O365ConnectorCardActionBase> potentialAction = null)
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>What is shown where there is no room for the whole.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; set; }

    /// <summary>The colour of the card, as <c>RRGGBB</c>.</summary>
    [JsonPropertyName("themeColor")]
    public string ThemeColor { get; set; }

    /// <summary>Its parts.</summary>
    [JsonPropertyName("sections")]
    public IList<O365ConnectorCardSection> Sections { get; set; }

    /// <summary>What can be done.</summary>
    [JsonPropertyName("potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
