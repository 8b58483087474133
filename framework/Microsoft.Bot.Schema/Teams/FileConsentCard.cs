using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks for leave to upload a file.</summary>
public class FileConsentCard
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Empty, to be filled in.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public FileConsentCard(string description = null, long? sizeInBytes = default, object acceptContext = null, object declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What the file is.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary>How large it is.</summary>
    [JsonPropertyName("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>What comes back when the user agrees.</summary>
    [JsonPropertyName("acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>What comes back when the user declines.</summary>
    [JsonPropertyName("declineContext")]
    public object DeclineContext { get; set; }
}
