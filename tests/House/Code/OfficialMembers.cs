using System.Text.RegularExpressions;

namespace OrderBot.House.Tests.Code;

/// <summary>The committed lists of official members (tests/Framework/Api/Official), spelt as <see cref="FrameworkMembers"/> spells what is used.</summary>
internal static partial class OfficialMembers
{
    public static IReadOnlySet<string> Read()
    {
        var members = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Repository.At("tests/Framework/Api/Official"), "*.txt"))
        {
            Read(File.ReadLines(file), members);
        }

        return members;
    }

    private static void Read(IEnumerable<string> lines, HashSet<string> members)
    {
        var (room, type, arguments) = ("", "", Array.Empty<string>());
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] is not ('+' or '#')))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
            {
                room = line["namespace ".Length..];
            }
            else if (line[0] is not (' ' or '-'))
            {
                var head = Head().Match(line);
                arguments = ArgumentsIn(head.Groups["arguments"].Value);
                type = room + "." + head.Groups["name"].Value + (arguments.Length == 0 ? "" : "`" + arguments.Length);
                members.Add(type);
                if (line.StartsWith("delegate", StringComparison.Ordinal))
                {
                    members.UnionWith([$"{type}..ctor(object, IntPtr)", $"{type}.Invoke({Parameters(line, arguments, [])})"]);
                }
            }
            else
            {
                members.UnionWith(MembersIn(line[3..], type, arguments));
            }
        }
    }

    private static IEnumerable<string> MembersIn(string line, string type, string[] arguments)
    {
        var isOverride = line.Contains(" virtual ", StringComparison.Ordinal) || line.Contains(" abstract ", StringComparison.Ordinal) || line.Contains(" override ", StringComparison.Ordinal);
        if (line.EndsWith('}'))
        {
            var property = Property().Match(line);
            foreach (var accessor in property.Groups["set"].Success ? new[] { "get_", "set_" } : ["get_"])
            {
                var parameter = accessor == "set_" ? Place(property.Groups["type"].Value, arguments, []) : "";
                yield return $"{type}.{accessor}{property.Groups["name"].Value}({parameter})";
                if (isOverride)
                {
                    yield return $"override {accessor}{property.Groups["name"].Value}";
                }
            }
        }
        else if (line.EndsWith(')'))
        {
            var method = Method().Match(line);
            var own = ArgumentsIn(method.Groups["arguments"].Value);
            var name = method.Groups["returns"].Success ? method.Groups["name"].Value : ".ctor";
            yield return $"{type}.{name}({Parameters(line, arguments, own)})";
            if (isOverride)
            {
                yield return $"override {name}";
            }
        }
        else
        {
            yield return $"{type}.{line.Split(" = ")[0].Split(' ')[^1]}";
        }
    }

    private static string Parameters(string line, string[] ofType, string[] ofMethod)
    {
        var inside = line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.LastIndexOf(')')];
        return string.Join(", ", Parts(inside).Select(one => Place(Type(one), ofType, ofMethod)));
    }

    // A comma within angle brackets parts nothing.
    private static IEnumerable<string> Parts(string list)
    {
        var (from, depth) = (0, 0);
        for (var at = 0; at < list.Length; at++)
        {
            depth += list[at] switch { '<' => 1, '>' => -1, _ => 0 };
            if (list[at] == ',' && depth == 0)
            {
                yield return list[from..at];
                from = at + 2;
            }
        }

        if (list.Length > 0)
        {
            yield return list[from..];
        }
    }

    private static string Type(string parameter)
    {
        var type = Modifier().Replace(parameter.Split(" = ")[0], "");
        return type[..type.LastIndexOf(' ')];
    }

    private static string Place(string type, string[] ofType, string[] ofMethod) => Word().Replace(type, word =>
        Array.IndexOf(ofMethod, word.Value) is >= 0 and var method ? "!!" + method
        : Array.IndexOf(ofType, word.Value) is >= 0 and var own ? "!" + own
        : word.Value);

    private static string[] ArgumentsIn(string text) => text.Length == 0 ? [] : text.Split(", ");

    [GeneratedRegex(@"^(?:(?:static |abstract |sealed )?(?:class|interface|enum|struct) |delegate .+? )(?<name>[\w.]+)(?:<(?<arguments>[^>]+)>)?(?=$| : | \| |\()")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<type>\S+(?:<.+>\??)?) (?<name>\w+) \{ get;(?<set> set;)? \}$")]
    private static partial Regex Property();

    [GeneratedRegex(@"^(?:public|protected)(?: static| abstract| virtual| override)*(?<returns> [^(]+?)? (?<name>\w+)(?:<(?<arguments>[^>(]+)>)?\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"^(?:this |params |out |ref )+")]
    private static partial Regex Modifier();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
