using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity: team, channel, tenant, meeting.</summary>
public class TeamsChannelData
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsChannelData(ChannelInfo channel = null, string eventType = null, TeamInfo team = null, NotificationInfo notification = null, TenantInfo tenant = null)
        : this(channel, eventType, team, notification, tenant, null)
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>The channel of a team.</summary>
    [JsonPropertyName("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened: <c>teamRenamed</c>, <c>channelCreated</c> and the like.</summary>
    [JsonPropertyName("eventType")]
    public string EventType { get; set; }

    /// <summary>The team.</summary>
    [JsonPropertyName("team")]
    public TeamInfo Team { get; set; }

    /// <summary>Whether the user is told.</summary>
    [JsonPropertyName("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant.</summary>
    [JsonPropertyName("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>What was chosen when the app was installed.</summary>
    [JsonPropertyName("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>In whose name it is said.</summary>
    [JsonInclude]
    [JsonPropertyName("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; internal set; } = [];

    /// <summary>What Teams sends beside these; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
