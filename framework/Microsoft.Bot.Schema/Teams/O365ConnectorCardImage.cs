using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A picture and its words.</summary>
public class O365ConnectorCardImage
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardImage()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardImage(string image = null, string title = null)
    {
        Image = image;
        Title = title;
    }

    /// <summary>Where the picture can be fetched.</summary>
    [JsonPropertyName("image")]
    public string Image { get; set; }

    /// <summary>The words for those who do not see the picture.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }
}
