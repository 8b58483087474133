using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Looks;

/// <summary>How replies look in a channel: turns an activity as a dialog made it into what the channel can show.</summary>
public interface IChannelLook
{
    void Draw(Activity activity);
}
