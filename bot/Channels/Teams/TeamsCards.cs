using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Teams;

/// <summary>Cards of Teams: with buttons that answer by themselves, and order cards that are drawn anew when they are seen again.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/overview</remarks>
internal static class TeamsCards
{
    public const string Press = "press";
    public const string Refresh = "refresh";

    /// <summary>The first version with Action.Execute.</summary>
    private const string Version = "1.4";
    private const int MostInRow = 6;

    public static Dictionary<string, object> Buttons(IList<CardAction> actions) =>
        AdaptiveCard.Of(Version, actions.Chunk(MostInRow).Select(row => AdaptiveCard.Actions(row.Select(Button))));

    /// <summary>What is left of buttons that were pressed.</summary>
    public static Dictionary<string, object> Chosen(string title) => AdaptiveCard.Of(Version, AdaptiveCard.Text("✓ " + title));

    /// <param name="user">Who sees it drawn anew; null for nobody.</param>
    public static Dictionary<string, object> Order(ReplyCard card, string? user)
    {
        var content = AdaptiveCard.Of(Version, AdaptiveCard.Title(card.Title), AdaptiveCard.Facts(card.Facts));
        content["speak"] = card.Title;
        if (card.Order is { } order && user is not null)
        {
            content["refresh"] = new Dictionary<string, object>
            {
                ["action"] = new Dictionary<string, object>
                {
                    ["type"] = "Action.Execute",
                    ["title"] = card.Title,
                    ["verb"] = Refresh,
                    ["data"] = new Dictionary<string, object> { ["order"] = order },
                },
                ["userIds"] = new List<object> { user },
            };
        }

        return content;
    }

    private static object Button(CardAction action)
    {
        if (action.Type == ActionTypes.ImBack)
        {
            return Submit(action.Title, new() { ["msteams"] = new Dictionary<string, object> { ["type"] = ActionTypes.ImBack, ["value"] = action.Value as string ?? action.Title } });
        }

        var press = Value(action);
        var data = new Dictionary<string, object>(press) { ["title"] = action.Title };
        var button = new Dictionary<string, object>
        {
            ["type"] = "Action.Execute",
            ["title"] = action.Title,
            ["verb"] = Press,
            ["data"] = data,
            // For clients that do not know it yet.
            ["fallback"] = Submit(action.Title, new(press)
            {
                ["msteams"] = new Dictionary<string, object> { ["type"] = ActionTypes.MessageBack, ["displayText"] = action.Title, ["text"] = action.Title, ["value"] = press },
            }),
        };
        if (press.TryGetValue("act", out var act) && act is ButtonPress.Yes)
        {
            button["style"] = "positive";
        }

        return button;
    }

    private static Dictionary<string, object> Submit(string title, Dictionary<string, object> data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    private static Dictionary<string, object> Value(CardAction action) => action.Value switch
    {
        Dictionary<string, object> map => map,
        JsonElement { ValueKind: JsonValueKind.Object } json => json.EnumerateObject().ToDictionary(one => one.Name, one => (object)(one.Value.GetString() ?? "")),
        _ => [],
    };
}
