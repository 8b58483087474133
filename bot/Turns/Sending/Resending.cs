using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.News;

namespace OrderBot.Turns;

/// <summary>Sends replies that did not go out, each alone in its conversation; one that cannot be sent stops no other conversation.</summary>
public sealed partial class Resending(ITurnStore store, Delivery delivery, Messengers messengers, ILogger<Resending> log)
{
    public async Task SendAsync(IReadOnlyList<StoredReply> left, CancellationToken ct)
    {
        // What was said first goes out first; and a channel that gave no answer is asked once.
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var silent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reply in left)
        {
            var (conversation, address) = (reply.Activity.Conversation.Id, reply.Activity.ServiceUrl ?? "");
            if (!refused.Contains(conversation) && !silent.Contains(address) && await SendAsync(reply.Activity, ct) is { } refusal)
            {
                refused.Add(conversation);
                if (refusal.IsSilent)
                {
                    silent.Add(address);
                }
            }
        }
    }

    /// <summary>Alone in its conversation it looks whether the reply went out meanwhile.</summary>
    /// <returns>Null when it went out.</returns>
    private async Task<ChannelRefuses?> SendAsync(Activity reply, CancellationToken ct)
    {
        var (id, channel, conversation) = (reply.Id, reply.ChannelId, reply.Conversation.Id);
        ChannelRefuses? refusal = null;
        try
        {
            await messengers.Of(channel).ContinueConversationAsync(messengers.BotId, ReferenceOf(reply), SendAloneAsync, ct);
        }
        catch (Exception failure) when (ChannelFailure.IsWhileSending(failure) && !ct.IsCancellationRequested)
        {
            // The turn itself could not be run: nothing was tried.
            refusal = new ChannelRefuses(failure);
            store.Defer(channel, conversation);
            NotSent(failure, channel, conversation);
        }

        return refusal;

        async Task SendAloneAsync(ITurnContext turn, CancellationToken token)
        {
            if (turn.TurnState.Get<TurnChanges>() is { } changes)
            {
                changes.IsErrand = true;
            }

            // What was said before it goes out first, and may be refused.
            if (turn.TurnState.Get<ChannelRefuses>() is null && store.IsUnsent(id))
            {
                await delivery.SendAloneAsync(turn, reply, token);
            }

            refusal = turn.TurnState.Get<ChannelRefuses>();
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
