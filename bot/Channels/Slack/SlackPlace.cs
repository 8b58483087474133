using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Slack;

/// <summary>Where in Slack a talk is: a channel, and a thread in it. A thread is a talk of its own.</summary>
public sealed record SlackPlace(string Channel, string? Thread = null)
{
    private const char DirectMessage = 'D';

    /// <summary>Anywhere but in a direct message others read along.</summary>
    public bool IsGroup => !Channel.StartsWith(DirectMessage);

    public static SlackPlace Of(ConversationAccount conversation) => conversation.Id.Split(':', 2) is [var channel, var thread]
        ? new SlackPlace(channel, thread)
        : new SlackPlace(conversation.Id);

    public ConversationAccount ToConversation(string? team) => new(
        isGroup: IsGroup,
        conversationType: IsGroup ? "channel" : "personal",
        id: Thread is null ? Channel : $"{Channel}:{Thread}",
        tenantId: team);
}
