using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Knowledge;

namespace OrderBot.Dialogs.AskHelp;

/// <summary>Answers a question from the help content, or says that it does not know; then offers to do what the article tells.</summary>
public sealed class AskHelpDialog(IHelpDesk desk, AskHelpReplies say) : SupportDialog
{
    private const string Offer = "offer";
    private const string Task = "task";

    protected override WaterfallStep[] Steps => [Answer, DoIt];

    protected override IEnumerable<Dialog> Questions => [new OfferQuestion(Offer, takesNames: true)];

    private async Task<DialogTurnResult> Answer(WaterfallStepContext step, CancellationToken ct)
    {
        var answer = await desk.AskAsync(new HelpQuestion(step.Context.Text()), ct);
        if (!answer.Known)
        {
            return await SayAndEnd(step, say.NotKnown(), ct);
        }

        await Say(step, say.Answer(answer), ct);
        var canDo = step.Context.Buyer() is not null || answer.Task == nameof(Intent.ForgotPassword);
        if (!canDo || !Enum.TryParse<Intent>(answer.Task, out var task) || say.Offer(task) is not { } offer)
        {
            return await End(step, ct);
        }

        step.Values[Task] = task.ToString();
        return await Ask(step, Offer, offer, offer, ct);
    }

    private async Task<DialogTurnResult> DoIt(WaterfallStepContext step, CancellationToken ct) =>
        (bool)step.Result
            ? await Go(step, Enum.Parse<Intent>((string)step.Values[Task]), null, ct)
            : await SayAndEnd(step, say.AllRight(), ct);
}
