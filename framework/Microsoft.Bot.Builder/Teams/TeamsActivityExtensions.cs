using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams tells about an activity in its channel data; null where it does not tell.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel that was chosen when the app was installed in a team.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => DataOf(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The meeting in which the activity was sent.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => DataOf(activity)?.Meeting;

    /// <summary>The team's channel in which the activity was sent.</summary>
    public static string TeamsGetChannelId(this IActivity activity) => DataOf(activity)?.Channel?.Id;

    /// <summary>The team in which the activity was sent.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    /// <summary>Has the message show as a notification: in the meeting, or else in the activity feed.</summary>
    /// <param name="externalResourceUrl">What the notification in the meeting shows: a deep link to one of the app's pages.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        var data = activity.ChannelData as TeamsChannelData ?? DataOf(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo(!alertInMeeting) { AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
        activity.ChannelData = data;
    }

    /// <summary>Has the message show in the activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => TeamsNotifyUser(activity, alertInMeeting: false);

    /// <summary>In whose name the activity was sent.</summary>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => DataOf(activity)?.OnBehalfOf;

    private static TeamsChannelData DataOf(IActivity activity) => activity.ChannelData is null ? null : activity.GetChannelData<TeamsChannelData>();
}
