using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.News;

/// <summary>Tells a piece of news in the conversation that its buyer used last, or in the one before when that is gone; in one only.</summary>
public sealed partial class NewsMessenger(ConversationReferences references, ITurnStore turns, Messengers messengers, SupportBot bot, ILogger<NewsMessenger> log)
{
    /// <summary>The turn in which news is told in a conversation.</summary>
    public static TurnKey PlaceOf(RememberedConversation conversation, OrderEvent news) =>
        new(conversation.Reference.ChannelId, conversation.Reference.Conversation.Id, UntoldNews.TurnOf(news.Id));

    /// <param name="conversations">The one used last first.</param>
    /// <param name="tried">Receives where it was tried in vain; it may still wait there to be sent.</param>
    /// <returns>Whether it has arrived.</returns>
    public async Task<bool> TellAsync(IReadOnlyList<RememberedConversation> conversations, OrderEvent news, Reply reply, List<TurnKey> tried, CancellationToken ct)
    {
        foreach (var conversation in conversations)
        {
            if (turns.StandOf(PlaceOf(conversation, news)) == WordsStand.Sent)
            {
                GiveUpElsewhere(conversations, news);
                return true;
            }
        }

        foreach (var conversation in conversations)
        {
            if (news.At < conversation.Since)
            {
                continue;
            }

            var sent = await SendAsync(conversation.Reference, news, reply, ct);
            if (sent == Sent.Arrived)
            {
                GiveUpElsewhere(conversations, news);
                return true;
            }

            tried.Add(PlaceOf(conversation, news));
            if (sent == Sent.Waits)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Told in one conversation, it is not told in another as well should its channel think better of it.</summary>
    private void GiveUpElsewhere(IReadOnlyList<RememberedConversation> conversations, OrderEvent news)
    {
        foreach (var conversation in conversations)
        {
            var place = PlaceOf(conversation, news);
            if (turns.StandOf(place) == WordsStand.Waits)
            {
                turns.GiveUp(place);
            }
        }
    }

    /// <summary>
    /// The turn bears the event's id: told again after a stop, it is the same turn.
    /// A conversation that its channel says is gone is forgotten, and another one is tried.
    /// </summary>
    private async Task<Sent> SendAsync(ConversationReference reference, OrderEvent news, Reply reply, CancellationToken ct)
    {
        var turnOfItsOwn = reference.GetContinuationActivity();
        turnOfItsOwn.Id = UntoldNews.TurnOf(news.Id);
        Exception? failure = null;
        TurnChanges? changes = null;
        try
        {
            await messengers.Of(reference.ChannelId).ContinueConversationAsync(messengers.BotId, turnOfItsOwn, TellInTurnAsync, ct);
        }
        catch (Exception trouble) when (ChannelFailure.IsWhileSending(trouble) && !ct.IsCancellationRequested)
        {
            failure = trouble;
        }

        failure ??= changes?.Unsent;
        if (failure is not null && IsForgotten(failure, reference))
        {
            return Sent.Nowhere;
        }

        // A turn that broke by a mistake of ours is not stored: nothing was told.
        return turns.StandOf(TurnKey.Of(turnOfItsOwn)) switch
        {
            WordsStand.Sent => Sent.Arrived,
            WordsStand.Waits => Sent.Waits,
            _ => Sent.Nowhere,
        };

        Task TellInTurnAsync(ITurnContext turn, CancellationToken token)
        {
            changes = turn.TurnState.Get<TurnChanges>();
            if (turn.Buyer()?.MemberId != news.MemberId)
            {
                // A sign-in that lapsed meanwhile takes its news along. Nor is the turn kept: it would count as told.
                changes?.IsErrand = true;
                return Task.CompletedTask;
            }

            return bot.TellAsync(turn, reply, news.OrderNumber, token);
        }
    }

    private bool IsForgotten(Exception failure, ConversationReference reference)
    {
        TellingFailed(failure, reference.ChannelId, reference.Conversation.Id);
        if (!ChannelFailure.IsGone(failure))
        {
            return false;
        }

        references.Forget(reference.ChannelId, reference.Conversation.Id);
        return true;
    }

    /// <summary>What became of news in a conversation; what waits is sent when the channel takes it.</summary>
    private enum Sent
    {
        Arrived,
        Waits,
        Nowhere,
    }

    [LoggerMessage(LogLevel.Warning, "News could not be told on {Channel} in conversation {Conversation}.")]
    private partial void TellingFailed(Exception failure, string channel, string conversation);
}
