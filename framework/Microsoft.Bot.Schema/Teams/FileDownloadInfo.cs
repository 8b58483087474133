using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file that the user sent can be fetched.</summary>
public class FileDownloadInfo
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Empty, to be filled in.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public FileDownloadInfo(string downloadUrl = null, string uniqueId = null, string fileType = null, object etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Where it can be fetched for a short time, without a token.</summary>
    [JsonPropertyName("downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>The id of the file in its drive.</summary>
    [JsonPropertyName("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The kind of file, by its extension.</summary>
    [JsonPropertyName("fileType")]
    public string FileType { get; set; }

    /// <summary>What changes whenever the file does.</summary>
    [JsonPropertyName("etag")]
    public object Etag { get; set; }
}
