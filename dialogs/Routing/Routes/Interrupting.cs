using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Where a message goes that is no answer to the question that waits for one.</summary>
internal static class Interrupting
{
    private static readonly SaidWords Goodish = SaidWords.Load("Said", "goodbye.goodish");

    public static Route Decide(Standing turn, Intent current)
    {
        var reading = turn.Reading;
        if (turn.IsNo || FollowingUp.PutsOff(reading.Text))
        {
            return new Route(RouteKind.Stop);
        }

        if (turn.HasParked && FollowingUp.GoesBack(reading.Text))
        {
            return new Route(RouteKind.TakeUp);
        }

        if (turn.IsForConsent && current == Intent.WithdrawRequest && FollowingUp.SpeaksOfWithdrawing(reading.Text))
        {
            return new Route(RouteKind.Repeat);
        }

        if ((turn.IsWhich && FollowingUp.AsksForTheList(reading.Text)) || FollowingUp.AsksWhereWeWere(reading.Text) || (turn.IsForConsent && FollowingUp.AsksWhatItWas(reading.Text)))
        {
            return new Route(RouteKind.Repeat);
        }

        if ((current == Intent.CancelPaidOrder && FollowingUp.WantsAMessage(reading.Text)) || (turn.IsForConsent && MessageInWish.IsDictated(reading.Text)))
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

        if (Router.Common(reading.Best) is { } common)
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
}
