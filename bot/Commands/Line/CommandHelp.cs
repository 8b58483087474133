using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OrderBot.Commands;

/// <summary>What --help says: the usual, in the words that are typed here, with an example and the exit codes.</summary>
internal sealed class CommandHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Typed = "dotnet run --project bot --";

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["OrderBot"] = "--Marketplace:Reset=true",
        ["serve"] = "serve --TimeZone=Europe/Berlin",
        ["chat"] = "chat --buyer MB100001",
        ["ask"] = "ask \"why is there no cancel button?\"",
        ["understand"] = "understand --asked orderNumber",
        ["consent"] = "consent",
        ["settings"] = "settings --json",
        ["check"] = "check --unanswered",
        ["migrate"] = "migrate",
        ["export"] = "export MB100001",
        ["forget"] = "forget MB100001",
    };

    /// <summary>Gives a command, and those under it, this help.</summary>
    public static RootCommand For(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new CommandHelp((HelpAction)help.Action!);
        }

        return root;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(Worded(text.ToString(), parseResult.CommandResult.Command));
        return code;
    }

    private static string Worded(string text, Command command)
    {
        var usage = text.Replace("[[--] <additional arguments>...]]", "[--Setting=value ...]", StringComparison.Ordinal);
        var more = usage.IndexOf("Additional Arguments:", StringComparison.Ordinal);
        usage = (more < 0 ? usage : usage[..more]).Replace($"  {nameof(OrderBot)} ", $"  {Typed} ", StringComparison.Ordinal).TrimEnd();
        var settings = more < 0 ? "" : "\n\nSettings:\n  --Setting=value  Any setting; the command settings lists them all.";
        return $"{usage}{settings}\n\nExample:\n  {Typed} {Examples[command is RootCommand ? nameof(OrderBot) : command.Name]}\n\nExit codes: 0 fine, 1 failed, 2 wrong usage.\n";
    }
}
