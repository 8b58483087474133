using Microsoft.Bot.Schema;

namespace OrderBot.Commands.Chat;

/// <summary>`chat --json`: a line in, an object out; "---" starts a new conversation and gives none.</summary>
public static class JsonChat
{
    private const string NewConversation = "---";

    public static async Task RunAsync(ChatSession session, JsonLines lines, CancellationToken ct)
    {
        List<CardAction> buttons = [];
        while (await lines.ReadAsync(ct) is { } line)
        {
            if (line == NewConversation)
            {
                session.StartAnew();
                buttons.Clear();
                continue;
            }

            var input = ChatInput.Read(line, buttons);
            if (input.Problem is { } problem)
            {
                await lines.WriteAsync(new ChatLine(input.Text, [], new Dictionary<string, string>(), problem), ChatJson.Default.ChatLine, ct);
                continue;
            }

            var turn = await session.TurnAsync(input.Text, input.Value, ct);
            // The newest first: an old button can still be pressed, a new one of the same title comes before it.
            buttons.InsertRange(0, turn.Replies.Reverse().SelectMany(reply => reply.SuggestedActions?.Actions ?? []));
            await lines.WriteAsync(ChatLine.Of(input.Text, turn), ChatJson.Default.ChatLine, ct);
        }
    }
}
