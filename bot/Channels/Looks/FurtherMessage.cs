using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Looks;

/// <summary>A message that carries on a reply: to the same people, under the same name.</summary>
internal static class FurtherMessage
{
    public static Activity Of(Activity first, string text) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = first.ChannelId,
        ServiceUrl = first.ServiceUrl,
        Conversation = first.Conversation,
        From = first.From,
        Recipient = first.Recipient,
        ReplyToId = first.ReplyToId,
        Locale = first.Locale,
        Label = first.Label,
        InputHint = first.InputHint,
        TextFormat = first.TextFormat,
        Text = text,
    };
}
