using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>Builds Adaptive Cards.</summary>
/// <remarks>https://adaptivecards.io/explorer/</remarks>
internal static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static Attachment ToAttachment(Dictionary<string, object> card, string? name = null) => new(ContentType, content: card, name: name);

    public static Dictionary<string, object> Of(string version, params IEnumerable<object> body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = version,
        ["body"] = body.ToList(),
    };

    public static Dictionary<string, object> Title(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["weight"] = "Bolder", ["wrap"] = true };

    public static Dictionary<string, object> Text(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    public static Dictionary<string, object> Facts(IEnumerable<ReplyFact> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = facts.Select(fact => (object)new Dictionary<string, object> { ["title"] = fact.Name, ["value"] = fact.Value }).ToList(),
    };

    public static Dictionary<string, object> Actions(IEnumerable<object> actions) => new() { ["type"] = "ActionSet", ["actions"] = actions.ToList() };
}
