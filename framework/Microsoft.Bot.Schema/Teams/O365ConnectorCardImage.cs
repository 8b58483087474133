using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A picture and its words.</summary>
public class O365ConnectorCardImage
{
    public O365ConnectorCardImage()
    {
    }

    public O365ConnectorCardImage(string image = null, string title = null)
    {
        Image = image;
        Title = title;
    }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("title")]
    public string Title { get; set; }
}
