using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using OrderBot.Channels.DirectLine;
using OrderBot.Channels.Slack;

namespace OrderBot.News;

/// <summary>The adapter by which a channel is written to.</summary>
/// <param name="BotId">The bot's app id; empty without credentials.</param>
/// <param name="Slack">Null when Slack is not connected.</param>
public sealed record Messengers(DirectLineAdapter DirectLine, CloudAdapter Connector, string BotId, SlackAdapter? Slack = null)
{
    public BotAdapter Of(string channelId) => channelId switch
    {
        DirectLineAdapter.ChannelId => DirectLine,
        SlackAdapter.ChannelId when Slack is not null => Slack,
        _ => Connector,
    };

    /// <summary>Queues the turn of an activity that a channel was told "accepted" about; null when the channel keeps no queue.</summary>
    public Task? TakeAgain(Activity activity) => activity.ChannelId switch
    {
        DirectLineAdapter.ChannelId => DirectLine.TakeAgainAsync(activity),
        SlackAdapter.ChannelId => Slack?.TakeAgainAsync(activity) ?? Task.CompletedTask,
        _ => null,
    };
}
