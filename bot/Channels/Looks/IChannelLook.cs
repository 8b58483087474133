using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Looks;

/// <summary>How replies look in a channel: turns an activity as a dialog made it into what the channel can show.</summary>
public interface IChannelLook
{
    /// <summary>Draws a reply; one that is drawn already stays as it is.</summary>
    /// <returns>What did not fit into it, as further messages.</returns>
    IReadOnlyList<Activity> Draw(Activity activity);
}
