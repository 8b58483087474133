using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.BlockKit;

/// <summary>Replies in Slack's Block Kit, with real buttons; the message stands in ChannelData, and its words in Text.</summary>
public sealed class SlackLook : IChannelLook
{
    /// <summary>Slack cuts the text of a message that is longer.</summary>
    private const int MostLettersInMessage = 3900;

    public IReadOnlyList<Activity> Draw(Activity activity)
    {
        if (activity.ChannelData is not null)
        {
            return [];
        }

        var messages = Messages(Blocks(activity)).ToArray();
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Attachments = [.. (activity.Attachments ?? []).Where(attachment => attachment.ContentType != ReplyCard.ContentType)];
        Put(messages[0], activity);
        if (messages.Length == 1)
        {
            return [];
        }

        var further = new List<Activity>(messages.Length - 1);
        foreach (var message in messages.AsSpan(1))
        {
            var next = FurtherMessage.Of(activity, "");
            Put(message, next);
            further.Add(next);
        }

        (further[^1].SuggestedActions, activity.SuggestedActions) = (activity.SuggestedActions, null);
        return further;
    }

    /// <summary>The message of a drawn activity, as Slack's methods take it.</summary>
    public static JsonObject MessageOf(Activity activity) => activity.ChannelData is JsonElement { ValueKind: JsonValueKind.Object } drawn
        ? JsonObject.Create(drawn)!
        : new JsonObject { ["text"] = SlackText.Escape(activity.Text ?? ""), ["mrkdwn"] = false };

    private static void Put(List<SlackBlock> blocks, Activity activity)
    {
        activity.Text = string.Join('\n', blocks.Where(block => block.Words.Length > 0).Select(block => block.Words));
        activity.ChannelData = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["text"] = SlackText.Escape(activity.Text.Length > 0 ? activity.Text : string.Join(", ", blocks.Select(block => block.Titles))),
            ["mrkdwn"] = false,
            ["blocks"] = new JsonArray([.. blocks.Select(block => block.Json)]),
        });
    }

    private static IEnumerable<List<SlackBlock>> Messages(IEnumerable<SlackBlock> blocks)
    {
        var message = new List<SlackBlock>();
        var letters = 0;
        foreach (var block in blocks)
        {
            if (message.Count > 0 && (message.Count == SlackBlocks.MostInMessage || letters + block.Words.Length > MostLettersInMessage))
            {
                yield return message;
                (message, letters) = ([], 0);
            }

            message.Add(block);
            letters += block.Words.Length;
        }

        yield return message;
    }

    private static IEnumerable<SlackBlock> Blocks(Activity activity)
    {
        foreach (var block in SlackBlock.OfLines(MarkdownLines.Read(activity.Text ?? "")))
        {
            yield return block;
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            if (CardIn.Attachment(attachment) is { } card)
            {
                foreach (var block in SlackBlock.OfCard(card))
                {
                    yield return block;
                }
            }
        }

        foreach (var block in SlackBlocks.Buttons(activity.SuggestedActions?.Actions ?? []))
        {
            yield return block;
        }
    }
}
