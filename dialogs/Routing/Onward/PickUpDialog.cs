using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.Routing;

/// <summary>Offers to go on with a talk that was set aside.</summary>
public sealed class PickUpDialog(RoutingReplies say) : SupportDialog
{
    private const string Offer = "offer";

    protected override WaterfallStep[] Steps => [AskWhetherToGoOn, Answer];

    protected override IEnumerable<Dialog> Questions => [new OfferQuestion(Offer, goesOn: true)];

    /// <summary>What was set aside is said in the words that it was begun about.</summary>
    private async Task<DialogTurnResult> AskWhetherToGoOn(WaterfallStepContext step, CancellationToken ct)
    {
        var offer = say.OfferParked(Given(step)!);
        return await Ask(step, Offer, offer, offer, ct);
    }

    private async Task<DialogTurnResult> Answer(WaterfallStepContext step, CancellationToken ct)
    {
        var goesOn = (bool)step.Result;
        if (!goesOn)
        {
            await Say(step, say.ParkedLeft(), ct);
        }

        return await step.EndDialogAsync(new PickedUp(goesOn), ct);
    }
}

/// <summary>Whether the buyer goes on with what was set aside.</summary>
public sealed record PickedUp(bool GoesOn);
