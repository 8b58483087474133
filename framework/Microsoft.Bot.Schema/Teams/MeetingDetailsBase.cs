using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every description of a meeting holds.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase()
    {
    }

    internal MeetingDetailsBase(string id, Uri joinUrl, string title)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Where one joins it.</summary>
    [JsonPropertyName("joinUrl")]
    public Uri JoinUrl { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }
}
