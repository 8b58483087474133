using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks for leave to upload a file.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(string description = null, long? sizeInBytes = default, object acceptContext = null, object declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    [JsonPropertyName("description")]
    public string Description { get; set; }

    [JsonPropertyName("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    [JsonPropertyName("acceptContext")]
    public object AcceptContext { get; set; }

    [JsonPropertyName("declineContext")]
    public object DeclineContext { get; set; }
}
