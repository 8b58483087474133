using System.Reflection;

namespace OrderBot.Scripts;

/// <summary>A conversation as a script: what the buyer says, which replies come, how the orders stand afterwards.</summary>
/// <remarks>
/// `&gt; text` is said; `&gt; [title]` presses the newest button of that title, `&gt; [title] old` the oldest; a line that is a name is
/// the next reply; `= 80010005 Shipped` checks an order; `! agree 80010005` is what the supplier does (agree, refuse, ship, write);
/// `+ 1.00:00:00` lets time pass; `@ guest` or `@ MB100002` says who talks, `@ MB100001 in a group` where; `# …` is a remark.
/// In what is said, `{code}` is the sign-in code that was mailed last, `{wrong}` one that is wrong.
/// </remarks>
public sealed record Script(string Name, string Who, IReadOnlyList<ScriptLine> Lines)
{
    private const string Group = " in a group";

    private const string Guest = "guest";

    /// <summary>Null for a guest.</summary>
    public string? Member => Person == Guest ? null : Person;

    /// <summary>Whose orders are looked at: a guest's are those of the account that the guest signs in to.</summary>
    public string Owner => Member ?? "MB100001";

    /// <summary>Whether others read along.</summary>
    public bool IsGroup => Who.EndsWith(Group, StringComparison.Ordinal);

    private string Person => IsGroup ? Who[..^Group.Length] : Who;

    /// <summary>Whether the bot speaks by itself in it: after something that the supplier did, or when time has passed.</summary>
    public bool HasNews => Lines.Zip(Lines.Skip(1)).Any(pair => pair.First.Sign is '!' or '+' && pair.Second.Sign == ScriptLine.Reply);

    /// <summary>Whether the bot is the first to speak: a channel must have heard of the buyer before.</summary>
    public bool BeginsWithNews => Lines is [{ Sign: '!' or '+' }, ..];

    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static Script Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no script {name}.");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    public static Script Parse(string name, string text)
    {
        var who = "MB100001";
        var lines = new List<ScriptLine>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (line[0])
            {
                case '#':
                    break;
                case '@':
                    who = line[1..].Trim();
                    break;
                case '>' or '=' or '!' or '+':
                    lines.Add(new ScriptLine(line[0], line[1..].Trim()));
                    break;
                default:
                    lines.Add(new ScriptLine(ScriptLine.Reply, line));
                    break;
            }
        }

        return new Script(name, who, lines);
    }
}

/// <summary>A line of a script: its sign and what follows.</summary>
public sealed record ScriptLine(char Sign, string Text)
{
    public const char Reply = ' ';
}
