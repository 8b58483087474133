using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Forgets who signed in here by code; where the channel knows the buyer, it says where that ends.</summary>
public sealed class SignOutDialog(SignIns signIns, SignInReplies say) : SupportDialog
{
    protected override WaterfallStep[] Steps => [SignOut];

    private async Task<DialogTurnResult> SignOut(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Context.TurnState.Get<SignedInHere>() is not null)
        {
            await signIns.SignOutAsync(step.Context, ct);
            return await SayAndEnd(step, say.SignedOut(), ct);
        }

        return await SayAndEnd(step, step.Context.Buyer() is { } buyer ? say.SignedInOnPage(buyer.Name ?? buyer.MemberId) : say.NotSignedIn(), ct);
    }
}
