using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog; its height and width are pixels, or small, medium, large.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleTaskInfo(
        string title = null,
        object height = null,
        object width = null,
        string url = null,
        Attachment card = null,
        string fallbackUrl = null,
        string completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>The height: pixels, or <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    [JsonPropertyName("height")]
    public object Height { get; set; }

    /// <summary>The width: pixels, or <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    [JsonPropertyName("width")]
    public object Width { get; set; }

    /// <summary>The page that it shows; null when it shows a card.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>The card that it shows; null when it shows a page.</summary>
    [JsonPropertyName("card")]
    public Attachment Card { get; set; }

    /// <summary>The page for clients that show no dialogs.</summary>
    [JsonPropertyName("fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>The bot that gets the result; null: this one.</summary>
    [JsonPropertyName("completionBotId")]
    public string CompletionBotId { get; set; }
}
