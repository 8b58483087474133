using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>A tab of the same buyer that has heard nothing after a certain reply, and so still shows the buttons below it.</summary>
internal static class TabLeftBehind
{
    /// <param name="latest">The place of the last activity that it hears.</param>
    public static async Task<IPage> OpenAsync(IBrowserContext buyer, int latest)
    {
        var tab = await buyer.NewPageAsync();
        await tab.RouteWebSocketAsync("**/stream**", stream =>
        {
            var server = stream.ConnectToServer();
            server.OnMessage(frame =>
            {
                if (UpTo(latest, frame.Text) is { } heard)
                {
                    stream.Send(heard);
                }
            });
        });
        await tab.GotoAsync("/");
        return tab;
    }

    /// <summary>Where an activity stands in its conversation, by its id.</summary>
    public static int PlaceOf(string id) => int.Parse(id.AsSpan(id.IndexOf('|', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);

    /// <summary>What of a frame it hears; null when nothing.</summary>
    private static string? UpTo(int latest, string? frame)
    {
        if (string.IsNullOrEmpty(frame))
        {
            return frame;
        }

        var json = JsonNode.Parse(frame)!;
        var activities = json["activities"]!.AsArray();
        activities.RemoveAll(activity => activity!["id"] is not { } id || PlaceOf(id.GetValue<string>()) > latest);
        return activities.Count == 0 ? null : json.ToJsonString();
    }
}
