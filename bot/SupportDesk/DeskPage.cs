using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.News;
using OrderBot.Turns;

namespace OrderBot.SupportDesk;

/// <summary>/desk: who waits for a person, what was said, and a line to answer in.</summary>
public sealed class DeskPage(Handoffs handoffs, ITurnStore turns, Messengers messengers, TalkToPersonReplies say)
{
    public string List()
    {
        var page = new StringBuilder();
        var waiting = handoffs.Waiting();
        page.Append("<h1>Support desk</h1>");
        page.Append(CultureInfo.InvariantCulture, $"<p>{(waiting.Count == 0 ? "Nobody waits for a person." : $"{waiting.Count} waiting, the longest first.")}</p><ul class=\"orders\">");
        foreach (var one in waiting)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"card\"><a href=\"/desk/{one.Id}\"><strong>{Safe(one.Who)}</strong></a> since <time>{one.Since:d MMM yyyy, HH:mm} UTC</time><div class=\"quiet\">{Safe(one.Said)}</div></li>");
        }

        return Page(page.Append("</ul>").ToString());
    }

    /// <summary>Null when it is ended, or never was.</summary>
    public string? Talk(long id)
    {
        if (Find(id) is not { } handoff)
        {
            return null;
        }

        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<p><a href=\"/desk\">Support desk</a></p><h1>{Safe(handoff.Who)}</h1><ol class=\"orders\">");
        foreach (var activity in turns.Transcript(handoff.Reference.ChannelId, handoff.Reference.Conversation.Id).Activities)
        {
            var fromBot = activity.From?.Id == handoff.Reference.Bot?.Id;
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"card\"><strong>{(fromBot ? "Bot" : Safe(handoff.Who))}</strong><div style=\"white-space:pre-wrap\">{Safe(activity.Text ?? "")}</div></li>");
        }

        page.Append(CultureInfo.InvariantCulture, $"""
            </ol>
            <form method="post" action="/desk/{id}"><label>Answer <textarea name="text" rows="3" maxlength="4000" required autofocus></textarea></label><p><button>Send</button></p></form>
            <form method="post" action="/desk/{id}/end"><button class="second">End the talk</button></form>
            """);
        return Page(page.ToString());
    }

    public Task AnswerAsync(long id, string text, CancellationToken ct) => SendAsync(id, say.PersonWrites(text), ct);

    public async Task EndAsync(long id, CancellationToken ct)
    {
        if (Find(id) is { } handoff)
        {
            await SendAsync(id, say.PersonLeft(), ct);
            handoffs.End(handoff.Reference.ChannelId, handoff.Reference.Conversation.Id);
        }
    }

    private async Task SendAsync(long id, Reply reply, CancellationToken ct)
    {
        if (Find(id) is { } handoff)
        {
            await messengers.Of(handoff.Reference.ChannelId).ContinueConversationAsync(
                messengers.BotId, handoff.Reference, (turn, token) => turn.SendActivityAsync(reply.ToActivity(), token), ct);
        }
    }

    private Handoff? Find(long id) => handoffs.Waiting().FirstOrDefault(one => one.Id == id);

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);

    private static string Page(string main) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><title>Support desk</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/shop.css"></head>
        <body><main id="main">{main}</main></body></html>
        """;
}
