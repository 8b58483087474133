using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file is to be uploaded.</summary>
public class FileUploadInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public FileUploadInfo(string name = null, string uploadUrl = null, string contentUrl = null, string uniqueId = null, string fileType = null)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>The file's name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>Where it can be put.</summary>
    [JsonPropertyName("uploadUrl")]
    public string UploadUrl { get; set; }

    /// <summary>Where the content can be fetched.</summary>
    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The id of the file in its drive.</summary>
    [JsonPropertyName("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The kind of file, by its extension.</summary>
    [JsonPropertyName("fileType")]
    public string FileType { get; set; }
}
