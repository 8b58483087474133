using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the user decided on a <see cref="FileConsentCard"/>.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string action = null, object context = null, FileUploadInfo uploadInfo = null)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    [JsonPropertyName("action")]
    public string Action { get; set; }

    [JsonPropertyName("context")]
    public object Context { get; set; }

    [JsonPropertyName("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
