using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Slack;

/// <summary>Holds a script in Slack's direct messages, pressing its buttons where the script does.</summary>
internal sealed class SlackTalk(SlackSide side, Script script) : ITalk
{
    private readonly List<SlackCall> posted = [];

    private string User => script.Member ?? "U0GUEST";

    public static async Task<ITalk> OpenAsync(Script script) => await new SlackTalk(await SlackSide.StartAsync(), script).KnownAsync(script);

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        if (value is string press)
        {
            var message = posted.FindLast(one => one.Buttons.Any(button => button.Value == press))!;
            (await side.PressAsync(message, message.Buttons.First(button => button.Value == press).Title, User)).EnsureSuccessStatusCode();
        }
        else
        {
            await side.SayAsync(script.IsGroup
                ? SlackSide.Mention(User, $"<@{SlackSide.BotUser}> {text}", thread: "1780000002.000200")
                : SlackSide.DirectMessage(User, text));
        }

        return await HeardAsync(expected);
    }

    public Task<IReadOnlyList<Heard>> NewsAsync(int expected) => HeardAsync(expected);

    public Task<string> StatusAsync(string order) => side.Shop.StatusAsync(script.Owner, order);

    public Task SupplierAsync(string act, string order) => side.Shop.SupplierAsync(act, order);

    public Task<string> MailedCodeAsync() => side.Shop.MailedCodeAsync();

    public Task AdvanceAsync(TimeSpan by) => side.Shop.AdvanceAsync(by);

    public ValueTask DisposeAsync() => side.DisposeAsync();

    private async Task<IReadOnlyList<Heard>> HeardAsync(int expected)
    {
        var heard = await side.Slack.TakeAsync(expected);
        posted.AddRange(heard);
        return [.. heard.Select(call => new Heard(Label(call), call.Text, [.. call.Buttons.Select(button => new HeardButton(button.Title, button.Title, button.Value))]))];
    }

    private static string Label(SlackCall call) => call.Body.GetProperty("metadata").GetProperty("event_payload").GetProperty("label").GetString()!;
}
