using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Knowledge;

namespace OrderBot.Dialogs.AskHelp;

/// <summary>Asks the help desk, and lets the buyer see the answer grow while it is written; what is shown so is a typing sign with words, and the reply replaces it.</summary>
internal static class AnswerAloud
{
    public static async Task<HelpAnswer> AskAsync(IHelpStream desk, HelpQuestion question, ITurnContext turn, CancellationToken ct)
    {
        var shown = "";
        await foreach (var piece in desk.StreamAsync(question, ct))
        {
            if (piece.Answer is { } whole)
            {
                return whole;
            }

            shown = shown.Length == 0 ? piece.Text : shown + " " + piece.Text;
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing, Text = shown.Length == 0 ? null : shown }, ct);
        }

        return HelpAnswer.NotKnown;
    }
}
