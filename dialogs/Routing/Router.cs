using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Decides where a message goes. Pure: the same standing, the same route.</summary>
public static class Router
{
    private const string NoCancelButton = "no-cancel-button";

    public static Route Decide(Standing turn)
    {
        if (turn.IsGroup)
        {
            return InGroup(turn.Reading.Best);
        }

        if (turn.IsAnswered)
        {
            return new Route(RouteKind.Answer);
        }

        if (turn.IsPress)
        {
            return new Route(RouteKind.OldButton);
        }

        return turn.InProgress is { } current && !turn.IsOffer ? Interrupting(turn, current) : Afresh(turn);
    }

    /// <summary>In a group only general help is given.</summary>
    private static Route InGroup(Intent wish) => wish switch
    {
        Intent.Greeting => new Route(RouteKind.Greet),
        Intent.Thanks => new Route(RouteKind.Thank),
        Intent.Goodbye => new Route(RouteKind.SayGoodbye),
        Intent.Help => new Route(RouteKind.Help),
        Intent.None or Intent.AskHelp => new Route(RouteKind.Begin, Intent.AskHelp),
        _ => new Route(RouteKind.PrivateOnly),
    };

    private static Route Afresh(Standing turn) => turn.Reading.Best switch
    {
        Intent.None when string.IsNullOrWhiteSpace(turn.Reading.Text) => new Route(RouteKind.NotUnderstood),
        Intent.None when turn is { IsYesOrNo: true, IsNo: false, Guess: { } guess } => new Route(RouteKind.Begin, guess),
        Intent.None when turn.IsYesOrNo => new Route(RouteKind.NothingAsked),
        Intent.None when turn.Reading.Entities.OrderNumbers.Count > 0 || MereNaming.Of(turn.Reading) => new Route(RouteKind.Begin, Intent.OrderStatus),
        Intent.None when turn.Reading.Decision == Decision.Ask => new Route(RouteKind.DidYouMean),
        Intent.None when AccountQuestion.Said(turn.Reading) is not null => new Route(RouteKind.DidYouMean, Intent.ForgotPassword),
        Intent.None when turn.IsOffer => new Route(RouteKind.HelpBesideOffer, Intent.AskHelp),
        Intent.None => new Route(RouteKind.Begin, Intent.AskHelp),
        Intent.Greeting => new Route(RouteKind.Greet),
        Intent.Goodbye => new Route(RouteKind.SayGoodbye),
        Intent.SignIn or Intent.SignOut => new Route(turn.IsBuyer ? RouteKind.SignedIn : RouteKind.SignInFirst),
        Intent.Back => new Route(RouteKind.Stop),
        Intent.AskHelp when turn.IsBuyer && AsksOfOneOrder(turn.Reading) => new Route(RouteKind.Begin, Intent.CancelPaidOrder),
        var wish => Common(wish) ?? new Route(RouteKind.Begin, wish),
    };

    /// <summary>A question waits for its answer, and this is none.</summary>
    private static Route Interrupting(Standing turn, Intent current)
    {
        var reading = turn.Reading;
        if (turn.IsNo)
        {
            return new Route(RouteKind.Stop);
        }

        if (!turn.IsForConsent && BareCancel.Is(reading.Text))
        {
            return new Route(RouteKind.CancelWhat);
        }

        if (turn.IsOfAnOrder && MereNaming.Of(reading))
        {
            return new Route(RouteKind.Begin, current);
        }

        if (Common(reading.Best) is { } common)
        {
            return common;
        }

        if (reading.Best == Intent.AskHelp || (reading.Best == Intent.None && Asking.Something(reading.Text)))
        {
            return new Route(RouteKind.HelpInBetween);
        }

        return reading.Best switch
        {
            Intent.Back => new Route(RouteKind.Back),
            Intent.Greeting => new Route(RouteKind.Greet),
            Intent.Goodbye => new Route(RouteKind.SayGoodbye),
            Intent.None or Intent.SignIn or Intent.SignOut => new Route(RouteKind.Answer),
            var task => task == current ? new Route(RouteKind.Answer) : new Route(RouteKind.SetAside, task),
        };
    }

    /// <summary>"There is no Cancel Order button for 80010005" is answered from that order.</summary>
    private static bool AsksOfOneOrder(Reading reading) =>
        reading.Entities.OrderNumbers.Count > 0 && reading.Intents[0].About is NoCancelButton or nameof(Intent.CancelPaidOrder);

    private static Route? Common(Intent wish) => wish switch
    {
        Intent.Thanks => new Route(RouteKind.Thank),
        Intent.Help => new Route(RouteKind.Help),
        Intent.Stop => new Route(RouteKind.Stop),
        Intent.StartOver => new Route(RouteKind.StartOver),
        Intent.Repeat => new Route(RouteKind.Repeat),
        _ => null,
    };
}
