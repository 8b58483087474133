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

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("joinUrl")]
    public Uri JoinUrl { get; set; }

    [JsonPropertyName("title")]
    public string Title { get; set; }
}
