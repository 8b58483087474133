using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Where a message goes that others read along with.</summary>
internal static class InGroup
{
    /// <summary>In a group only general help is given; nobody's yes is taken, and no number, address or code is looked at.</summary>
    public static Route Decide(Standing turn) => turn.Reading.Best switch
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
}
