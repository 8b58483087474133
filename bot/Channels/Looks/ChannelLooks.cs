using OrderBot.Channels.BlockKit;
using OrderBot.Channels.Slack;
using OrderBot.Channels.Teams;
using static Microsoft.Bot.Connector.Channels;

namespace OrderBot.Channels.Looks;

/// <summary>The one place where a channel's look is chosen.</summary>
public static class ChannelLooks
{
    private static readonly IChannelLook Adaptive = new AdaptiveLook();
    private static readonly IChannelLook Slack = new SlackLook();
    private static readonly IChannelLook Teams = new TeamsLook();
    private static readonly IChannelLook Text = new TextLook(hasButtons: true);
    private static readonly IChannelLook Numbered = new TextLook(hasButtons: false);

    public static IChannelLook Of(string? channel) => channel switch
    {
        Directline or Webchat or Emulator => Adaptive,
        Msteams => Teams,
        SlackAdapter.ChannelId => Slack,
        _ => HasButtons(channel) ? Text : Numbered,
    };

    /// <summary>Whether the channel shows a reply's buttons in a way of its own; one that is not known is taken at the protocol's word.</summary>
    public static bool HasButtons(string? channel) => channel is not (Sms or Twilio or Email or Outlook or Groupme or Alexa or Telephony);
}
