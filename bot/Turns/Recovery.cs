using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.News;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>At start: sends what a stop kept from going out, then runs the turns that it kept from being run.</summary>
public sealed partial class Recovery(ITurnStore store, Inbox inbox, Messengers messengers, ILogger<Recovery> log) : BackgroundService
{
    private const int Most = 10_000;
    private IReadOnlyList<StoredReply> unsent = [];
    private IReadOnlyList<Activity> waiting = [];

    /// <summary>Looks before the host listens: what comes in from then on is not left over.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        unsent = store.Unsent(Most);
        waiting = inbox.Waiting(Most);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var reply in unsent)
        {
            await SendAsync(reply.Activity, stoppingToken);
        }

        foreach (var activity in waiting)
        {
            messengers.TakeAgain(activity);
        }
    }

    private async Task SendAsync(Activity reply, CancellationToken ct)
    {
        var id = reply.Id;
        try
        {
            await messengers.Of(reply.ChannelId).ContinueConversationAsync(
                messengers.BotId, ReferenceOf(reply), (turn, token) => turn.Adapter.SendActivitiesAsync(turn, [reply], token), ct);
            store.MarkSent([id]);
        }
        catch (Exception failure) when (ChannelFailure.Is(failure) && !ct.IsCancellationRequested)
        {
            NotSent(failure, reply.ChannelId, reply.Conversation.Id);
        }
    }

    private static ConversationReference ReferenceOf(Activity reply) => new()
    {
        ChannelId = reply.ChannelId,
        ServiceUrl = reply.ServiceUrl,
        Conversation = reply.Conversation,
        Bot = reply.From,
        User = reply.Recipient,
    };

    [LoggerMessage(LogLevel.Warning, "A reply on {Channel} in conversation {Conversation} could not be sent again.")]
    private partial void NotSent(Exception failure, string channel, string conversation);
}
