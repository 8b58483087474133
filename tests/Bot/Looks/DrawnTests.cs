using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Channels.BlockKit;
using OrderBot.Channels.Looks;
using OrderBot.Channels.Slack;
using OrderBot.Dialogs.Tests;
using OrderBot.Scripts;
using OrderBot.Wire;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>Whatever is said in any script can be drawn in every channel.</summary>
public sealed class DrawnTests
{
    private static readonly string[] OfCards = ["directline", "emulator", "msteams"];

    /// <summary>By folder: the rules are checked on every reply, and a theory of hundreds only makes the report long.</summary>
    public static TheoryData<string> Folders { get; } = [.. Script.Names.Select(Folder).Distinct()];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Everything_that_is_said_in_the_scripts_can_be_drawn_in_every_channel(string folder)
    {
        foreach (var name in Script.Names.Where(name => Folder(name) == folder))
        {
            await ScriptRun.HoldAsync(name, script => Task.FromResult<ITalk>(new RootTalk(script, said: reply => Draw(reply, script.IsGroup))));
        }
    }

    private static void Draw(Activity said, bool isGroup)
    {
        foreach (var channel in OfCards)
        {
            Assert.All(Drawn(said, channel, isGroup), message => AdaptiveCardRules.Check(OnTheWire(message)));
        }

        Assert.All(Drawn(said, SlackAdapter.ChannelId, isGroup), message => BlockKitRules.Check(JsonSerializer.SerializeToElement(SlackLook.MessageOf(message))));
        Assert.All(Drawn(said, "sms", isGroup), message => Assert.Empty(message.Attachments ?? []));
    }

    /// <summary>A copy, by the way that it takes to storage and back.</summary>
    private static List<Activity> Drawn(Activity said, string channel, bool isGroup)
    {
        var copy = ActivityJson.Read(ActivityJson.Write(said)).Addressed(channel, isGroup);
        return [copy, .. ChannelLooks.Of(channel).Draw(copy)];
    }

    private static string Folder(string script) => Path.GetDirectoryName(script)!;

    private static JsonElement OnTheWire(Activity activity) => JsonDocument.Parse(ActivityJson.Write(activity)).RootElement;
}
