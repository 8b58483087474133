using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file that the user sent can be fetched.</summary>
public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo()
    {
    }

    public FileDownloadInfo(string downloadUrl = null, string uniqueId = null, string fileType = null, object etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    [JsonPropertyName("downloadUrl")]
    public string DownloadUrl { get; set; }

    [JsonPropertyName("uniqueId")]
    public string UniqueId { get; set; }

    [JsonPropertyName("fileType")]
    public string FileType { get; set; }

    [JsonPropertyName("etag")]
    public object Etag { get; set; }
}
