using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file is to be uploaded.</summary>
public class FileUploadInfo
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(string name = null, string uploadUrl = null, string contentUrl = null, string uniqueId = null, string fileType = null)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("uploadUrl")]
    public string UploadUrl { get; set; }

    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonPropertyName("uniqueId")]
    public string UniqueId { get; set; }

    [JsonPropertyName("fileType")]
    public string FileType { get; set; }
}
