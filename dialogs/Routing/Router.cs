using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.SmallTalk;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Decides where a message goes. Pure: the same standing, the same route.</summary>
public static class Router
{
    private const string NoCancelButton = "no-cancel-button";

    /// <summary>"Can you bring it back?" is no way back in a talk.</summary>
    private const int MostSpacesBack = 2;

    private static readonly SaidWords Goodish = SaidWords.Load("Said", "goodbye.goodish");

    public static Route Decide(Standing turn)
    {
        if (turn.IsGroup)
        {
            return InGroup(turn);
        }

        if (turn is { IsForConsent: true, IsPress: false, InProgress: Intent.WithdrawRequest } && (turn.Reading.Best == Intent.Stop || FollowingUp.KeepsTheRequest(turn.Reading.Text)))
        {
            return new Route(RouteKind.Stop);
        }

        if (turn is { IsPress: false, IsWondering: true })
        {
            return new Route(RouteKind.Explain);
        }

        if (turn is { IsPress: false, AsksForAnswer: true })
        {
            return new Route(RouteKind.SayWhatWasPromised);
        }

        if (turn is { IsPress: false, IsOffer: false, InProgress: not null and not Intent.TalkToSupplier, Reading.Best: Intent.None or Intent.Goodbye } && FollowingUp.IsAway(turn.Reading.Text))
        {
            return new Route(RouteKind.Wait);
        }

        if (turn.IsAnswered)
        {
            return new Route(RouteKind.Answer);
        }

        if (turn.IsPress)
        {
            return new Route(RouteKind.OldButton);
        }

        if (turn.Several is [var first, ..])
        {
            return new Route(turn.InProgress is null || turn.IsOffer ? RouteKind.Begin : RouteKind.SetAside, first.Wish);
        }

        if (turn.IsOfThatOrder && !TakesBack(turn))
        {
            return new Route(RouteKind.SayOfOrder);
        }

        return turn.InProgress is { } current && !turn.IsOffer ? Interrupting(turn, current) : Afresh(turn);
    }

    /// <summary>In a group only general help is given; nobody's yes is taken, and no number, address or code is looked at.</summary>
    private static Route InGroup(Standing turn) => turn.Reading.Best switch
    {
        Intent.Thanks => new Route(RouteKind.Thank),
        Intent.WhoAreYou => new Route(RouteKind.SayWhoThisIs),
        Intent.Goodbye => new Route(RouteKind.SayGoodbye),
        Intent.Greeting or Intent.Help => new Route(RouteKind.HelpInGroup),
        Intent.None when string.IsNullOrWhiteSpace(turn.Reading.Text) => new Route(RouteKind.HelpInGroup),
        Intent.None when turn.IsYesOrNo || turn.IsPress || IsPersonal(turn.Reading.Entities) => new Route(RouteKind.PrivateOnly),
        Intent.None or Intent.AskHelp => new Route(RouteKind.Begin, Intent.AskHelp),
        _ => new Route(RouteKind.PrivateOnly),
    };

    private static bool IsPersonal(Entities said) => said.OrderNumbers.Count > 0 || said.Emails.Count > 0 || said.MemberIds.Count > 0;

    private static Route Afresh(Standing turn) =>
        TakesBack(turn) ? new Route(RouteKind.Begin, Intent.WithdrawRequest)
        : turn.FreshOrder is null || (turn.IsOffer && turn.InProgress != Intent.AskHelp) ? OfItself(turn)
        : FollowUp(turn) ?? OfItself(turn);

    /// <summary>A request is to be withdrawn, or undone while it was just spoken of.</summary>
    private static bool TakesBack(Standing turn) =>
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
            : best is Intent.None or Intent.AskHelp && (FollowingUp.AsksWhen(text) || FollowingUp.AsksIfDone(text)) ? new Route(RouteKind.Begin, Intent.OrderStatus)
            : null;
    }

    private static Route OfItself(Standing turn) => turn.Reading.Best switch
    {
        Intent.None when string.IsNullOrWhiteSpace(turn.Reading.Text) => new Route(RouteKind.NotUnderstood),
        Intent.None when turn is { IsYesOrNo: true, IsNo: false, Guess: { } guess } => new Route(RouteKind.Begin, guess),
        Intent.None when turn is { IsYesNoOffer: true, IsYesOrNo: true, IsNo: false } => new Route(RouteKind.Answer),
        Intent.None when Declining.Is(turn.Reading.Text) => new Route(RouteKind.LeaveIt),
        Intent.None or Intent.Greeting when TakesIn(turn) => new Route(RouteKind.TakenIn),
        Intent.None when turn.IsYesOrNo => new Route(turn.IsAgain ? RouteKind.Help : RouteKind.NothingAsked),
        Intent.None when !HasWords(turn.Reading.Text) || FollowingUp.IsMereUtterance(turn.Reading.Text) => new Route(RouteKind.NotUnderstood),
        Intent.None or Intent.CancelPaidOrder when FollowingUp.CancelsNothing(turn.Reading.Text) && !turn.IsNo => new Route(RouteKind.LeaveIt),
        Intent.CancelPaidOrder when turn.IsBuyer && OpenRequests.AreToldOf(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None or Intent.OrderStatus when LacksTheButton(turn) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        Intent.None or Intent.OrderStatus when !turn.IsBuyer && SignInCode.IsBare(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.SignIn),
        Intent.None when turn.Reading.Entities.OrderNumbers.Count > 0 || MereNaming.Of(turn.Reading) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when ThingNamed.IsInWish(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        Intent.None or Intent.AskHelp or Intent.WithdrawRequest or Intent.CancelPaidOrder when turn.IsBuyer && OpenRequests.AreAskedFor(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when turn.IsBuyer && TabName.IsAskedFor(turn.Reading.Text) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when turn.IsBuyer && MessageInWish.Of(turn.Reading.Text) is not null => new Route(RouteKind.Begin, Intent.TalkToSupplier),
        Intent.None when Complaint.Is(turn.Reading) && !Asking.Something(turn.Reading.Text) => new Route(RouteKind.Sorry),
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
        var wish => Common(wish) ?? new Route(RouteKind.Begin, wish),
    };

    /// <summary>"Ok", right after something was told; "good" at any time. A bare "ok" to nothing may be meant as a yes, and must hear that nothing is done.</summary>
    private static bool TakesIn(Standing turn) =>
        !turn.IsNo && !turn.IsOffer && (turn.IsJustPromised || turn.FreshOrder is not null || !turn.IsYesOrNo) && FollowingUp.TakesIn(turn.Reading.Text);

    /// <summary>"80010004 doesn't have one": at the offer to ask for the cancellation it is the button that is missing, not the parcel.</summary>
    private static bool LacksTheButton(Standing turn) =>
        turn is { IsBuyer: true, Reading.Entities.OrderNumbers.Count: 1 } && (turn.IsOffer || turn.Reading.Best == Intent.None) && FollowingUp.MissesIt(turn.Reading.Text);

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

    /// <summary>A question waits for its answer, and this is none.</summary>
    private static Route Interrupting(Standing turn, Intent current)
    {
        var reading = turn.Reading;
        if (turn.IsNo || FollowingUp.PutsOff(reading.Text))
        {
            return new Route(RouteKind.Stop);
        }

        if ((turn.IsWhich && FollowingUp.AsksForTheList(reading.Text)) || FollowingUp.AsksWhereWeWere(reading.Text))
        {
            return new Route(RouteKind.Repeat);
        }

        if (current == Intent.CancelPaidOrder && FollowingUp.WantsAMessage(reading.Text))
        {
            return new Route(RouteKind.SetAside, Intent.TalkToSupplier);
        }

        if (turn is { IsForConsent: true, IsHalfAnAnswer: false, Reading.Best: Intent.None or Intent.OrderStatus or Intent.CancelPaidOrder } && current == Intent.CancelPaidOrder && GivingReason.Is(reading.Text))
        {
            return new Route(RouteKind.NewReason);
        }

        if (!(turn.IsForConsent && current == Intent.CancelPaidOrder) && BareCancel.Is(reading.Text))
        {
            return new Route(RouteKind.CancelWhat);
        }

        if (turn.IsForConsent && FollowingUp.AsksIfDone(reading.Text))
        {
            return new Route(RouteKind.Answer);
        }

        if (turn.IsForConsent && current == Intent.CancelPaidOrder && GivingReason.IsToChange(reading.Text))
        {
            return new Route(RouteKind.Back);
        }

        if (turn.IsOfAnOrder && MereNaming.Of(reading))
        {
            return new Route(RouteKind.Begin, current);
        }

        if (Common(reading.Best) is { } common)
        {
            return common;
        }

        if (reading.Best == Intent.AskHelp || (AsksAboutThis(reading.Best, turn) && Asking.Something(reading.Text)))
        {
            return new Route(RouteKind.HelpInBetween);
        }

        return reading.Best switch
        {
            Intent.Back => new Route(RouteKind.Back),
            Intent.Greeting => new Route(RouteKind.Greet),
            Intent.Goodbye when !turn.IsForConsent || Goodish.Begin(reading.Text) || !ConsentReader.BeginsWithYes(reading.Text) => new Route(RouteKind.SayGoodbye),
            Intent.Goodbye or Intent.None => new Route(RouteKind.Answer),
            Intent.ForgotPassword when current == Intent.ForgotPassword => new Route(RouteKind.Repeat),
            Intent.CancelPaidOrder or Intent.UnpaidOrder when current == Intent.SignIn && Asking.InGeneral(reading.Text) => new Route(RouteKind.HelpInBetween),
            Intent.OrderStatus or Intent.UnpaidOrder when IsDoubtAboutThis(turn) => new Route(RouteKind.Answer),
            var task => task == current ? new Route(RouteKind.Answer) : new Route(RouteKind.SetAside, task),
        };
    }

    /// <summary>"Yes, but only if it isn't packed yet", said where a yes is waited for, is no wish to look the order up.</summary>
    private static bool IsDoubtAboutThis(Standing turn) =>
        turn is { IsForConsent: true, IsHalfAnAnswer: true } && !turn.Reading.Text.AsSpan().TrimEnd().EndsWith('?') && !Asking.Something(turn.Reading.Text)
        && (turn.Reading.Entities.OrderNumbers is [] || (turn.Reading.Entities.OrderNumbers is [var number] && number == turn.FreshOrder));

    /// <summary>"Is it ok if the seller already shipped?", asked before a yes, wants an answer and no new talk.</summary>
    private static bool AsksAboutThis(Intent best, Standing turn) =>
        best == Intent.None || (turn.IsForConsent && best is Intent.TalkToSupplier or Intent.CancelPaidOrder && turn.Reading.Entities.OrderNumbers.Count == 0);

    /// <summary>"There is no Cancel Order button for 80010005" is answered from that order.</summary>
    private static bool AsksOfOneOrder(Reading reading) =>
        reading.Entities.OrderNumbers.Count > 0 && reading.Intents[0].About is NoCancelButton or nameof(Intent.CancelPaidOrder);

    private static Route? Common(Intent wish) => wish switch
    {
        Intent.Thanks => new Route(RouteKind.Thank),
        Intent.WhoAreYou => new Route(RouteKind.SayWhoThisIs),
        Intent.Help => new Route(RouteKind.Help),
        Intent.Stop => new Route(RouteKind.Stop),
        Intent.StartOver => new Route(RouteKind.StartOver),
        Intent.Repeat => new Route(RouteKind.Repeat),
        _ => null,
    };
}
