using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card for a file that was uploaded.</summary>
public class FileInfoCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Empty, to be filled in.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public FileInfoCard(string uniqueId = null, string fileType = null, object etag = null)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
