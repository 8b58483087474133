using Microsoft.Bot.Schema;

namespace OrderBot.Wire;

/// <summary>Where a reply goes, and what it answers: said anew whenever it is sent, so that it need not be kept with it.</summary>
internal readonly struct ReplyPlace
{
    private readonly string? _serviceUrl, _channel, _answers;
    private readonly ConversationAccount? _conversation;
    private readonly ChannelAccount? _from, _to;

    private ReplyPlace(Activity reply)
    {
        (_serviceUrl, _channel, _answers) = (reply.ServiceUrl, reply.ChannelId, reply.ReplyToId);
        (_conversation, _from, _to) = (reply.Conversation, reply.From, reply.Recipient);
    }

    /// <summary>Takes it off, until it is put back.</summary>
    public static ReplyPlace TakeOff(Activity reply)
    {
        var place = new ReplyPlace(reply);
        default(ReplyPlace).PutOn(reply);
        return place;
    }

    public void PutOn(Activity reply)
    {
        (reply.ServiceUrl, reply.ChannelId, reply.ReplyToId) = (_serviceUrl, _channel, _answers);
        (reply.Conversation, reply.From, reply.Recipient) = (_conversation, _from, _to);
    }

    /// <summary>Whether a reply goes where the answer to a message goes: by its very members, so that both are spelt alike.</summary>
    public static bool IsOfAnswer(Activity reply, Activity message) =>
        ReferenceEquals(reply.Conversation, message.Conversation)
        && ReferenceEquals(reply.From, message.Recipient)
        && ReferenceEquals(reply.Recipient, message.From)
        && reply.ReplyToId == message.Id
        && reply.ChannelId == message.ChannelId
        && reply.ServiceUrl == message.ServiceUrl;

    /// <summary>Sends a reply that names no place to where the answer to a message goes.</summary>
    public static void Answers(Activity reply, Activity message)
    {
        (reply.ServiceUrl, reply.ChannelId, reply.ReplyToId) = (message.ServiceUrl, message.ChannelId, message.Id);
        (reply.Conversation, reply.From, reply.Recipient) = (message.Conversation, message.Recipient, message.From);
    }
}
