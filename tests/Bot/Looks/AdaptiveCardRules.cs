using System.Text;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>What the Adaptive Card schema and Teams ask of the cards that we send.</summary>
internal static class AdaptiveCardRules
{
    private const int MostBytes = 28 * 1024;
    private static readonly string[] Versions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"];

    /// <summary>A message as it goes out over the wire.</summary>
    public static void Check(JsonElement activity)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(activity.GetRawText()), 1, MostBytes);
        foreach (var attachment in Items(activity, "attachments"))
        {
            Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
            Card(attachment.GetProperty("content"));
        }

        if (activity.GetProperty("channelId").GetString() == "msteams" && activity.TryGetProperty("suggestedActions", out var suggested))
        {
            Assert.InRange(suggested.GetProperty("actions").GetArrayLength(), 1, 3);
            Assert.All(suggested.GetProperty("actions").EnumerateArray(), action => Assert.Equal("imBack", action.GetProperty("type").GetString()));
        }
    }

    public static void Card(JsonElement card)
    {
        Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
        Assert.Contains(card.GetProperty("version").GetString(), Versions);
        Assert.NotEmpty(Items(card, "body"));
        Assert.All(Items(card, "body"), element => Element(element, card.GetProperty("version").GetString()!));
        if (card.TryGetProperty("refresh", out var refresh))
        {
            Action(refresh.GetProperty("action"), "1.4");
            Assert.InRange(refresh.GetProperty("userIds").GetArrayLength(), 1, 60);
        }
    }

    private static void Element(JsonElement element, string version)
    {
        switch (element.GetProperty("type").GetString())
        {
            case "TextBlock":
                Assert.NotEmpty(element.GetProperty("text").GetString()!);
                break;
            case "FactSet":
                Assert.NotEmpty(Items(element, "facts"));
                Assert.All(Items(element, "facts"), fact => Assert.True(fact.GetProperty("title").ValueKind == JsonValueKind.String && fact.GetProperty("value").ValueKind == JsonValueKind.String));
                break;
            case "ActionSet":
                Assert.InRange(Items(element, "actions").Count(), 1, 6);
                Assert.All(Items(element, "actions"), action => Action(action, version));
                break;
            default:
                Assert.Fail($"An element of type {element.GetProperty("type")} is not one of ours.");
                break;
        }
    }

    private static void Action(JsonElement action, string version)
    {
        Assert.NotEmpty(action.GetProperty("title").GetString()!);
        Assert.Equal(JsonValueKind.Object, action.GetProperty("data").ValueKind);
        if (action.GetProperty("type").GetString() == "Action.Execute")
        {
            Assert.True(string.CompareOrdinal(version, "1.4") >= 0, "Action.Execute came with version 1.4.");
            Assert.NotEmpty(action.GetProperty("verb").GetString()!);
            if (action.TryGetProperty("fallback", out var fallback))
            {
                Action(fallback, version);
            }
        }
        else
        {
            Assert.Equal("Action.Submit", action.GetProperty("type").GetString());
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) => json.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
