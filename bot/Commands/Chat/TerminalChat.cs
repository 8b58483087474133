using System.Globalization;
using Microsoft.Bot.Schema;
using OrderBot.Orders;

namespace OrderBot.Commands.Chat;

/// <summary>`chat` for people: replies as text, buttons as numbers to type.</summary>
public static class TerminalChat
{
    public static async Task RunAsync(ChatSession session, Buyer? buyer, CancellationToken ct)
    {
        await Console.Out.WriteLineAsync($"You are {buyer?.Name ?? "a guest"}. Write to the bot; a number presses a button; an empty line or Ctrl+D ends the chat.");
        IList<CardAction> buttons = [];
        while (true)
        {
            await Console.Out.WriteAsync("\n> ");
            if (await Console.In.ReadLineAsync(ct) is not { Length: > 0 } line)
            {
                // The shell's own line begins anew.
                await Console.Out.WriteLineAsync();
                return;
            }

            var pressed = Pressed(line, buttons);
            var turn = pressed is { Type: not ActionTypes.ImBack }
                ? await session.TurnAsync(pressed.Text, pressed.Value, ct)
                : await session.TurnAsync(pressed?.Title ?? line, null, ct);
            buttons = turn.Replies is [.., { SuggestedActions.Actions: { } last }] ? last : [];
            foreach (var reply in turn.Replies)
            {
                await Console.Out.WriteLineAsync("\n" + reply.Text);
            }

            for (var i = 0; i < buttons.Count; i++)
            {
                await Console.Out.WriteLineAsync($"  [{i + 1}] {buttons[i].Title}");
            }
        }
    }

    private static CardAction? Pressed(string line, IList<CardAction> buttons) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= buttons.Count
            ? buttons[number - 1]
            : null;
}
