using System.Globalization;

namespace OrderBot.Scripts;

/// <summary>Holds a script's conversation and checks every line of it.</summary>
public sealed class ScriptRun(Script script, ITalk talk)
{
    private readonly List<HeardButton> buttons = [];
    private readonly Queue<Heard> heard = new();
    private readonly List<string> transcript = [];

    public static async Task HoldAsync(string name, Func<Script, Task<ITalk>> open)
    {
        var script = Script.Load(name);
        await using var talk = await open(script);
        await new ScriptRun(script, talk).RunAsync();
    }

    public async Task RunAsync()
    {
        for (var at = 0; at < script.Lines.Count; at++)
        {
            var line = script.Lines[at];
            var expected = script.Lines.Skip(at + 1).TakeWhile(next => next.Sign is ScriptLine.Reply or '=').Count(next => next.Sign == ScriptLine.Reply);
            switch (line.Sign)
            {
                case '>':
                    NothingMore();
                    await SayAsync(await FilledAsync(line.Text), expected);
                    break;
                case '=':
                    var (order, status) = Two(line.Text);
                    Check(status, await talk.StatusAsync(order), $"order {order}");
                    break;
                case '!':
                    NothingMore();
                    var (act, which) = Two(line.Text);
                    transcript.Add("! " + line.Text);
                    await talk.SupplierAsync(act, which);
                    Hear(await talk.NewsAsync(expected));
                    break;
                case '+':
                    NothingMore();
                    await talk.AdvanceAsync(TimeSpan.Parse(line.Text, CultureInfo.InvariantCulture));
                    Hear(expected > 0 ? await talk.NewsAsync(expected) : []);
                    break;
                default:
                    Check(line.Text, heard.TryDequeue(out var reply) ? reply.Name : "(silence)", "the reply");
                    break;
            }
        }

        NothingMore();
    }

    private async Task<string> FilledAsync(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var code = await talk.MailedCodeAsync();
        return text
            .Replace("{code}", code, StringComparison.Ordinal)
            .Replace("{wrong}", code[0] == '9' ? "1" + code[1..] : (char)(code[0] + 1) + code[1..], StringComparison.Ordinal);
    }

    private async Task SayAsync(string text, int expected)
    {
        transcript.Add("> " + text);
        var (title, old) = text.StartsWith('[') ? (text[1..text.IndexOf(']', StringComparison.Ordinal)], text.EndsWith(" old", StringComparison.Ordinal)) : (null, false);
        if (title is null)
        {
            Hear(await talk.SayAsync(text, null, expected));
            return;
        }

        var button = (old ? buttons.FindLast(one => one.Title == title) : buttons.Find(one => one.Title == title))
            ?? throw Wrong($"There is no button \"{title}\".");
        Hear(await talk.SayAsync(button.Text, button.Value, expected));
    }

    private void Hear(IReadOnlyList<Heard> replies)
    {
        foreach (var reply in replies)
        {
            transcript.Add($"{reply.Name}: {reply.Text.ReplaceLineEndings(" ")}");
            heard.Enqueue(reply);
            buttons.InsertRange(0, reply.Buttons);
        }
    }

    private void NothingMore() => Check("(silence)", heard.TryPeek(out var more) ? more.Name : "(silence)", "the next reply");

    private void Check(string expected, string actual, string what)
    {
        if (actual != expected && !actual.EndsWith("." + expected, StringComparison.Ordinal))
        {
            throw Wrong($"{what} should be {expected}, but is {actual}.");
        }
    }

    private Xunit.Sdk.XunitException Wrong(string what) => new($"{script.Name}: {what}\n{string.Join('\n', transcript)}");

    private static (string, string) Two(string text) => text.Split(' ', 2, StringSplitOptions.TrimEntries) is [var one, var two] ? (one, two) : (text, "");
}
