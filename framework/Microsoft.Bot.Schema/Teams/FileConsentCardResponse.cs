using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the user decided on a <see cref="FileConsentCard"/>.</summary>
public class FileConsentCardResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public FileConsentCardResponse(string action = null, object context = null, FileUploadInfo uploadInfo = null)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>Whether the user agreed: <c>accept</c> or <c>decline</c>.</summary>
    [JsonPropertyName("action")]
    public string Action { get; set; }

    /// <summary>What the card wanted back.</summary>
    [JsonPropertyName("context")]
    public object Context { get; set; }

    /// <summary>Where the file goes; null when the user declined.</summary>
    [JsonPropertyName("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
