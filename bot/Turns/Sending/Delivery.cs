using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Turns;

/// <summary>Sends what turns have said, in order, and marks what went out; what a channel does not take now is sent later.</summary>
public sealed partial class Delivery(ITurnStore store, LastWords lastWords, ILogger<Delivery> log)
{
    /// <summary>Whether the replies are the answer to the call that brought the activity: who did not get it asks again.</summary>
    public static bool GoesInAnswer(Activity activity) => activity.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>What a death or a lost database kept from going out goes out before anything that is said after it.</summary>
    public async Task CatchUpAsync(ITurnContext turn, LeftWords left, CancellationToken ct)
    {
        foreach (var reply in left.Due)
        {
            // A client waits for what a reply answers; this one answers nothing that is new.
            reply.ReplyToId = null;
            var id = reply.Id;
            if (await SendAloneAsync(turn, reply, ct))
            {
                turn.TurnState.Get<Unheard>()?.GoesOut(id);
            }
            else if (turn.TurnState.Get<ChannelRefuses>() is not null)
            {
                return;
            }
        }
    }

    /// <summary>Sends a reply that was left over, within a turn of its conversation. Refused, it is tried later, and nothing is sent before it; or it is given up.</summary>
    /// <returns>Whether it went out; if not, the turn is marked when more would be refused.</returns>
    public async Task<bool> SendAloneAsync(ITurnContext turn, Activity reply, CancellationToken ct)
    {
        var (id, channel, conversation) = (reply.Id, reply.ChannelId, reply.Conversation.Id);
        lastWords.Spoke(channel + "/" + conversation);
        try
        {
            await turn.Adapter.SendActivitiesAsync(turn, [reply], ct);
        }
        catch (Exception failure) when (ChannelFailure.IsWhileSending(failure))
        {
            if (store.Defer(channel, conversation, ChannelFailure.IsOfTheReply(failure) ? id : null))
            {
                GivenUp(failure, channel, conversation);
            }
            else
            {
                SentLater(failure, channel, conversation);
                turn.TurnState.Set(new ChannelRefuses(failure));
            }

            return false;
        }

        store.MarkSent([id]);
        return true;
    }

    /// <summary>Says what was said in a turn that is stored; what is known to have arrived, only to who asks for it.</summary>
    public Task RepeatAsync(ITurnContext turn, IReadOnlyList<StoredReply> replies, CancellationToken ct)
    {
        var isAskedFor = GoesInAnswer(turn.Activity);
        var again = new List<Activity>(replies.Count);
        foreach (var reply in replies)
        {
            if (isAskedFor || !reply.IsSent)
            {
                again.Add(reply.Activity);
            }
        }

        return isAskedFor ? AnswerAsync(turn, again, ct) : DeliverAsync(turn, again, ct);
    }

    public async Task DeliverAsync(ITurnContext turn, IReadOnlyList<Activity> replies, CancellationToken ct)
    {
        if (replies.Count == 0)
        {
            return;
        }

        var conversation = turn.Activity.ChannelId + "/" + turn.Activity.Conversation.Id;
        if (GoesInAnswer(turn.Activity))
        {
            lastWords.Spoke(conversation);
            await AnswerAsync(turn, replies, ct);
            return;
        }

        // One that did not even answer is not waited for again at once.
        if (turn.TurnState.Get<ChannelRefuses>() is { IsSilent: true } silent)
        {
            NotNow(turn, silent.Why);
            return;
        }

        // One by one, so that it is known which went out when one is refused. A channel gives what it sends an id of its own.
        var sent = new List<string>(replies.Count);
        try
        {
            foreach (var reply in replies)
            {
                var id = reply.Id;
                lastWords.Spoke(conversation);
                await turn.SendActivitiesAsync([reply], ct);
                sent.Add(id);
            }
        }
        catch (Exception failure) when (ChannelFailure.IsWhileSending(failure))
        {
            NotNow(turn, failure);
        }
        finally
        {
            store.MarkSent(sent);
        }
    }

    private static Task AnswerAsync(ITurnContext turn, IReadOnlyList<Activity> replies, CancellationToken ct) =>
        replies.Count == 0 ? Task.CompletedTask : turn.SendActivitiesAsync([.. replies], ct);

    private void NotNow(ITurnContext turn, Exception failure)
    {
        if (turn.TurnState.Get<TurnChanges>() is { } changes)
        {
            changes.Unsent = failure;
        }

        SentLater(failure, turn.Activity.ChannelId, turn.Activity.Conversation.Id);
    }

    [LoggerMessage(LogLevel.Error, "A reply on {Channel} in conversation {Conversation} can never be sent and is given up.")]
    private partial void GivenUp(Exception failure, string channel, string conversation);

    [LoggerMessage(LogLevel.Warning, "Replies on {Channel} in conversation {Conversation} could not be sent and are sent later.")]
    private partial void SentLater(Exception failure, string channel, string conversation);
}
