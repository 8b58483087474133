using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity: team, channel, tenant, meeting.</summary>
public class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(ChannelInfo channel = null, string eventType = null, TeamInfo team = null, NotificationInfo notification = null, TenantInfo tenant = null)
        : this(channel, eventType, team, notification, tenant, null)
    {
    }

    public TeamsChannelData(
        ChannelInfo channel = null,
        string eventType = null,
        TeamInfo team = null,
        NotificationInfo notification = null,
        TenantInfo tenant = null,
        IList<OnBehalfOf> onBehalfOf = null)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf ?? [];
    }

    [JsonPropertyName("channel")]
    public ChannelInfo Channel { get; set; }

    [JsonPropertyName("eventType")]
    public string EventType { get; set; }

    [JsonPropertyName("team")]
    public TeamInfo Team { get; set; }

    [JsonPropertyName("notification")]
    public NotificationInfo Notification { get; set; }

    [JsonPropertyName("tenant")]
    public TenantInfo Tenant { get; set; }

    [JsonPropertyName("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    [JsonPropertyName("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    [JsonInclude]
    [JsonPropertyName("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; } = [];

    /// <summary>What Teams sends beside these; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
