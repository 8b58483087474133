using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organisation that an activity comes from.</summary>
public class TenantInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TenantInfo(string id = null)
    {
        Id = id;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }
}
