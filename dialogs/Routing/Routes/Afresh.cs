using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.SmallTalk;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Where a message goes for which no question waits: what it wants by itself, or of the order that was just spoken of.</summary>
internal static class Afresh
{
    private const string NoCancelButton = "no-cancel-button";

    /// <summary>"Can you bring it back?" is no way back in a talk.</summary>
    private const int MostSpacesBack = 2;

    public static Route Decide(Standing turn) =>
        TakesBack(turn) ? new Route(RouteKind.Begin, Intent.WithdrawRequest)
        : turn.FreshOrder is null || (turn.IsOffer && turn.InProgress != Intent.AskHelp) ? OfItself(turn)
        : FollowUp(turn) ?? OfItself(turn);

    /// <summary>A request is to be withdrawn, or undone while it was just spoken of.</summary>
    public static bool TakesBack(Standing turn) =>
        turn is { IsBuyer: true, Reading.Best: Intent.None or Intent.Stop or Intent.Back or Intent.CancelPaidOrder or Intent.AskHelp }
        && (FollowingUp.IsToWithdraw(turn.Reading.Text) || (turn.HasRequested && turn.Reading.Entities.OrderNumbers.Count == 0 && FollowingUp.IsToUndo(turn.Reading.Text)));

    /// <summary>What means something else right after an order was spoken of; null when it does not.</summary>
    private static Route? FollowUp(Standing turn)
    {
        var (best, text) = (turn.Reading.Best, turn.Reading.Text);
        var takesBack = FollowingUp.IsToUndo(text) || (best == Intent.None && turn.IsNo && !Declining.Is(text));
        return turn.Reading.Entities.OrderNumbers.Count > 0 ? null
            : turn.IsJustRequested && takesBack && best is Intent.None or Intent.Stop or Intent.Back or Intent.CancelPaidOrder ? new Route(RouteKind.Begin, Intent.WithdrawRequest)
            : best is Intent.None or Intent.CancelPaidOrder or Intent.OrderStatus or Intent.Repeat && FollowingUp.IsForThem(text) && !turn.IsNo && !Declining.Is(text) ? new Route(RouteKind.Begin, Intent.TalkToSupplier)
            : best is Intent.None or Intent.CancelPaidOrder or Intent.OrderStatus && MessageInWish.Of(text) is { } message && !message.Contains("cancel", StringComparison.OrdinalIgnoreCase) ? new Route(RouteKind.Begin, Intent.TalkToSupplier)
            : best == Intent.None && (FollowingUp.GoesToAnother(text) || (FollowingUp.NamesByItem(text) && turn.Reading.Entities.ItemWords.Count > 0)) ? new Route(RouteKind.Begin, turn.HasRequested ? Intent.CancelPaidOrder : Intent.OrderStatus)
            : best == Intent.OrderStatus && FollowingUp.Disbelieves(text) && FollowingUp.Is(text) ? new Route(RouteKind.Begin, Intent.AskHelp)
            : (best is Intent.None or Intent.AskHelp && FollowingUp.AsksWhen(text)) || (best is Intent.None or Intent.AskHelp or Intent.Thanks or Intent.Goodbye && FollowingUp.AsksIfDone(text)) ? new Route(RouteKind.Begin, Intent.OrderStatus)
            : null;
    }

    private static Route OfItself(Standing turn) => turn.Reading.Best switch
    {
        Intent.None or Intent.OrderStatus or Intent.CancelPaidOrder or Intent.WithdrawRequest when turn.IsBuyer && MessageInWish.IsDictated(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.TalkToSupplier),
        Intent.None or Intent.ForgotPassword when turn is { AwaitsMail: true, Reading.Entities.Emails.Count: 1 } => new Route(RouteKind.Begin, Intent.ForgotPassword),
        Intent.WithdrawRequest when turn.IsBuyer && PartOfOrder.IsInWish(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        Intent.None when string.IsNullOrWhiteSpace(turn.Reading.Text) => new Route(RouteKind.NotUnderstood),
        Intent.None when turn is { IsYesOrNo: true, IsNo: false, Guess: { } guess } => new Route(RouteKind.Begin, guess),
        Intent.None when turn is { IsYesNoOffer: true, IsYesOrNo: true, IsNo: false } => new Route(RouteKind.Answer),
        Intent.None when Declining.Is(turn.Reading.Text) => new Route(RouteKind.LeaveIt),
        Intent.Greeting when !turn.IsOffer && FollowingUp.TakesIn(turn.Reading.Text) => new Route(RouteKind.TakenIn),
        Intent.None or Intent.Greeting when TakesIn(turn) => new Route(RouteKind.TakenIn),
        Intent.None when turn.IsYesOrNo => new Route(turn.IsAgain ? RouteKind.Help : RouteKind.NothingAsked),
        Intent.None when Emoji.Waves(turn.Reading.Text) => new Route(RouteKind.Greet),
        Intent.None when Emoji.Thanks(turn.Reading.Text) => new Route(RouteKind.Thank),
        Intent.None when !HasWords(turn.Reading.Text) || FollowingUp.IsMereUtterance(turn.Reading.Text) => new Route(RouteKind.NotUnderstood),
        Intent.None or Intent.CancelPaidOrder when FollowingUp.CancelsNothing(turn.Reading.Text) && !turn.IsNo => new Route(RouteKind.LeaveIt),
        Intent.CancelPaidOrder or Intent.OrderStatus or Intent.None when turn.IsBuyer && OpenRequests.AreToldOf(turn.Reading.Text) && FollowingUp.WantsItAfterAll(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.WithdrawRequest),
        Intent.None when turn.IsBuyer && PartOfOrder.IsWished(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        Intent.CancelPaidOrder when turn.IsBuyer && OpenRequests.AreToldOf(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None or Intent.OrderStatus when LacksTheButton(turn) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        Intent.None or Intent.OrderStatus when !turn.IsBuyer && SignInCode.IsBare(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.SignIn),
        Intent.None when turn.Reading.Entities.OrderNumbers.Count > 0 || MereNaming.Of(turn.Reading) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when ThingNamed.IsInWish(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        Intent.None or Intent.AskHelp or Intent.WithdrawRequest or Intent.CancelPaidOrder when turn.IsBuyer && OpenRequests.AreAskedFor(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when turn.IsBuyer && TabName.IsAskedFor(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when turn.IsBuyer && MessageInWish.Of(turn.Reading.Text) is not null => new Route(RouteKind.Begin, Intent.TalkToSupplier),
        Intent.None when Complaint.Is(turn.Reading) && !Asking.Something(turn.Reading.Text) => new Route(RouteKind.Sorry),
        Intent.None when IsCourtesy(turn.Reading) => new Route(RouteKind.Thank),
        Intent.None when turn.Reading.Decision == Decision.Ask => new Route(RouteKind.DidYouMean),
        Intent.None when AccountQuestion.Said(turn.Reading) is not null => new Route(RouteKind.DidYouMean, Intent.ForgotPassword),
        Intent.None when turn.IsOffer => new Route(RouteKind.HelpBesideOffer, Intent.AskHelp),
        Intent.None => new Route(RouteKind.Begin, Intent.AskHelp),
        Intent.Greeting => new Route(RouteKind.Greet),
        Intent.Goodbye => new Route(RouteKind.SayGoodbye),
        Intent.Back when turn.Reading.Text.AsSpan().Trim().Count(' ') > MostSpacesBack => new Route(RouteKind.Begin, Intent.AskHelp),
        Intent.Back => new Route(RouteKind.Stop),
        Intent.Stop when Declining.Is(turn.Reading.Text) => new Route(RouteKind.LeaveIt),
        Intent.CancelPaidOrder or Intent.UnpaidOrder when !turn.IsBuyer && Asking.InGeneral(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.AskHelp),
        Intent.AskHelp when turn.IsBuyer && AsksOfOneOrder(turn.Reading) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        var wish => Router.Common(wish) ?? new Route(RouteKind.Begin, wish),
    };

    /// <summary>"Ok", right after something was told; "good" at any time. A bare "ok" to nothing may be meant as a yes, and must hear that nothing is done.</summary>
    private static bool TakesIn(Standing turn) =>
        !turn.IsNo && !turn.IsOffer && (turn.IsJustPromised || turn.FreshOrder is not null || !turn.IsYesOrNo) && FollowingUp.TakesIn(turn.Reading.Text);

    /// <summary>"80010004 doesn't have one": at the offer to ask for the cancellation it is the button that is missing, not the parcel.</summary>
    private static bool LacksTheButton(Standing turn) =>
        turn is { IsBuyer: true, Reading.Entities.OrderNumbers.Count: 1 } && (turn.IsOffer || turn.Reading.Best == Intent.None) && FollowingUp.MissesIt(turn.Reading.Text);

    /// <summary>"Thank you, good evening": two courtesies, and which of them comes first hardly matters.</summary>
    private static bool IsCourtesy(Reading reading) =>
        reading is { Decision: Decision.Ask, Intents: [{ Intent: Intent.Thanks or Intent.Goodbye or Intent.Greeting }, { Intent: Intent.Thanks or Intent.Goodbye or Intent.Greeting }] };

    private static bool HasWords(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"There is no Cancel Order button for 80010005" is answered from that order.</summary>
    private static bool AsksOfOneOrder(Reading reading) =>
        reading.Entities.OrderNumbers.Count > 0 && reading.Intents[0].About is NoCancelButton or nameof(Intent.CancelPaidOrder);
}
