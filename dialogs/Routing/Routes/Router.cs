using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Decides where a message goes. Pure: the same standing, the same route.</summary>
public static class Router
{
    public static Route Decide(Standing turn)
    {
        if (turn.IsGroup)
        {
            return InGroup.Decide(turn);
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

        if (turn is { IsPress: false, IsOffer: false, IsYesOrNo: false, InProgress: not null and not Intent.TalkToSupplier, Reading.Best: Intent.None or Intent.Goodbye } && FollowingUp.IsAway(turn.Reading.Text))
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

        if (turn.IsOfThatOrder && !Afresh.TakesBack(turn))
        {
            return new Route(RouteKind.SayOfOrder);
        }

        return turn.InProgress is { } current && !turn.IsOffer ? Interrupting.Decide(turn, current) : Afresh.Decide(turn);
    }

    /// <summary>What means the same wherever it is said; null for all else.</summary>
    internal static Route? Common(Intent wish) => wish switch
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
