using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.TalkToPerson;

/// <summary>Hands the conversation to the support desk, by the handoff event of the Bot Framework protocol, and says until when somebody answers.</summary>
public sealed class TalkToPersonDialog(TalkToPersonReplies say, DeskPromise promise) : SupportDialog
{
    protected override WaterfallStep[] Steps => [HandOver];

    private async Task<DialogTurnResult> HandOver(WaterfallStepContext step, CancellationToken ct)
    {
        var handoff = EventFactory.CreateHandoffInitiation(step.Context, new Dictionary<string, object> { ["reason"] = step.Context.Text() });
        await step.Context.SendActivityAsync(handoff, ct);
        step.Context.TurnState.Set(new Awaited(AwaitedAnswer.OfPerson));
        return await SayAndEnd(step, say.PersonAsked(promise.AnswersWithin), ct);
    }
}
