using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using OrderBot.Channels.DirectLine;

namespace OrderBot.News;

/// <summary>The adapter by which a channel is written to.</summary>
/// <param name="BotId">The bot's app id; empty without credentials.</param>
public sealed record Messengers(DirectLineAdapter DirectLine, CloudAdapter Connector, string BotId)
{
    public BotAdapter Of(string channelId) =>
        channelId == Microsoft.Bot.Connector.Channels.Directline ? DirectLine : Connector;
}
