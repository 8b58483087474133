using System.Diagnostics;

namespace OrderBot.Dialogs.Routing;

/// <summary>Traces where a message goes and all that happens there; nothing when nobody listens.</summary>
internal static class RouteTrace
{
    private static readonly ActivitySource Source = new("OrderBot");

    public static Activity? Begin(Route route) =>
        Source.StartActivity("route")?.SetTag("orderbot.route", route.Kind.ToString()).SetTag("orderbot.talk", route.Wish.ToString());
}
