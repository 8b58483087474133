using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Whoever has signed in on the shop's page need not say who they are: "done", "ok, go on" and the like lead on.</summary>
internal static class SignedInMeanwhile
{
    public static bool IsTold(ITurnContext turn, Reading reading) =>
        turn.Buyer() is not null
        && (reading.Best is Intent.None or Intent.SignIn || ConsentReader.Read(turn.Text(), act: ConsentAct.Offer).Answer == ConsentAnswer.Yes);
}
