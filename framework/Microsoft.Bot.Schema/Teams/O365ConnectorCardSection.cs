using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A section of a connector card.</summary>
public class O365ConnectorCardSection
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardSection()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardSection(
        string title = null,
        string text = null,
        string activityTitle = null,
        string activitySubtitle = null,
        string activityText = null,
        string activityImage = null,
        string activityImageType = null,
        bool? markdown = default,
        IList<O365ConnectorCardFact> facts = null,
        IList<O365ConnectorCardImage> images = null,
        IList<O365ConnectorCardActionBase> potentialAction = null)
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>Who did something.</summary>
    [JsonPropertyName("activityTitle")]
    public string ActivityTitle { get; set; }

    /// <summary>When or where.</summary>
    [JsonPropertyName("activitySubtitle")]
    public string ActivitySubtitle { get; set; }

    /// <summary>What was done.</summary>
    [JsonPropertyName("activityText")]
    public string ActivityText { get; set; }

    /// <summary>Where the picture of who did it can be fetched.</summary>
    [JsonPropertyName("activityImage")]
    public string ActivityImage { get; set; }

    /// <summary>The picture's shape: <c>avatar</c> (round) or <c>article</c>.</summary>
    [JsonPropertyName("activityImageType")]
    public string ActivityImageType { get; set; }

    /// <summary>Whether the text is Markdown.</summary>
    [JsonPropertyName("markdown")]
    public bool? Markdown { get; set; }

    /// <summary>Pairs of a name and a value.</summary>
    [JsonPropertyName("facts")]
    public IList<O365ConnectorCardFact> Facts { get; set; }

    /// <summary>The pictures.</summary>
    [JsonPropertyName("images")]
    public IList<O365ConnectorCardImage> Images { get; set; }

    /// <summary>What can be done.</summary>
    [JsonPropertyName("potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
