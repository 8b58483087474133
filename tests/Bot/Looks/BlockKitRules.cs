using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>What Slack takes as a message: the documented limits of Block Kit's blocks and elements that we use.</summary>
internal static partial class BlockKitRules
{
    public static void Check(JsonElement message)
    {
        Assert.InRange(message.GetProperty("text").GetString()!.Length, 1, 40_000);
        if (!message.TryGetProperty("blocks", out var blocks))
        {
            return;
        }

        Assert.InRange(blocks.GetArrayLength(), 1, 50);
        var actions = new HashSet<string>();
        foreach (var block in blocks.EnumerateArray())
        {
            Block(block, actions);
        }
    }

    private static void Block(JsonElement block, HashSet<string> actionIds)
    {
        switch (block.GetProperty("type").GetString())
        {
            case "section":
                Assert.True(block.TryGetProperty("text", out _) || block.TryGetProperty("fields", out _), "A section has text or fields.");
                if (block.TryGetProperty("text", out var text))
                {
                    Text(text, 3000);
                }

                if (block.TryGetProperty("fields", out var fields))
                {
                    Assert.InRange(fields.GetArrayLength(), 1, 10);
                    Assert.All(fields.EnumerateArray(), field => Text(field, 2000));
                }

                break;
            case "context":
                Assert.InRange(block.GetProperty("elements").GetArrayLength(), 1, 10);
                Assert.All(block.GetProperty("elements").EnumerateArray(), element => Text(element, 3000));
                break;
            case "actions":
                Assert.InRange(block.GetProperty("elements").GetArrayLength(), 1, 25);
                Assert.All(block.GetProperty("elements").EnumerateArray(), element => Button(element, actionIds));
                break;
            default:
                Assert.Fail($"A block of type {block.GetProperty("type")} is not one of ours.");
                break;
        }
    }

    private static void Button(JsonElement button, HashSet<string> actionIds)
    {
        Assert.Equal("button", button.GetProperty("type").GetString());
        Assert.Equal("plain_text", button.GetProperty("text").GetProperty("type").GetString());
        Text(button.GetProperty("text"), 75);
        Assert.InRange(button.GetProperty("value").GetString()!.Length, 1, 2000);
        Assert.InRange(button.GetProperty("action_id").GetString()!.Length, 1, 255);
        Assert.True(actionIds.Add(button.GetProperty("action_id").GetString()!), "An action_id stands once in a message.");
        if (button.TryGetProperty("style", out var style))
        {
            Assert.True(style.GetString() is "primary" or "danger");
        }
    }

    private static void Text(JsonElement text, int most)
    {
        var words = text.GetProperty("text").GetString()!;
        Assert.InRange(words.Length, 1, most);
        if (text.GetProperty("type").GetString() == "mrkdwn")
        {
            Assert.False(text.TryGetProperty("emoji", out _), "emoji belongs to plain_text.");
            Assert.DoesNotMatch(Markup(), words);
        }
        else
        {
            Assert.Equal("plain_text", text.GetProperty("type").GetString());
            Assert.False(text.TryGetProperty("verbatim", out _), "verbatim belongs to mrkdwn.");
        }
    }

    /// <summary>A link or a mention, or an ampersand that is no escape.</summary>
    [GeneratedRegex("[<>]|&(?!amp;|lt;|gt;)")]
    private static partial Regex Markup();
}
