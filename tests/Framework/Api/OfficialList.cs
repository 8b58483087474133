using System.Reflection;

namespace OrderBot.Framework.Tests.Api;

/// <summary>
/// What a committed list says of an assembly. A line that begins with "-" is in the official assembly only, one with "+" in ours only,
/// any other in both. A type's line holds its own kind and base; behind "|" stand the official ones where they differ.
/// </summary>
internal sealed class OfficialList
{
    private OfficialList(IReadOnlyList<ApiType> types, IReadOnlyList<(ApiType Type, string Member)> leftOut, IReadOnlyList<(string Type, string Member)> added)
    {
        Types = types;
        LeftOut = leftOut;
        Added = added;
    }

    /// <summary>The types as they are to be in our assembly.</summary>
    public IReadOnlyList<ApiType> Types { get; }

    /// <summary>Members that only the official types have.</summary>
    public IReadOnlyList<(ApiType Type, string Member)> LeftOut { get; }

    /// <summary>Types and members that only ours have; a type's member is empty.</summary>
    public IReadOnlyList<(string Type, string Member)> Added { get; }

    public static OfficialList Of(string assembly)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Official.{assembly}.txt")
            ?? throw new InvalidOperationException($"There is no list of {assembly}.");
        using var reader = new StreamReader(stream);
        var types = new List<ApiType>();
        var leftOut = new List<(ApiType, string)>();
        var added = new List<(string, string)>();
        var room = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
            {
                room = line["namespace ".Length..];
            }
            else if (line.Length > 0 && line[0] is not (' ' or '-' or '#') && !line.StartsWith("+  ", StringComparison.Ordinal))
            {
                var isOurs = line[0] == '+';
                var head = line.TrimStart('+').Split(" | ")[0];
                types.Add(new ApiType(room, NameIn(head), head, []));
                if (isOurs)
                {
                    added.Add((types[^1].Name, ""));
                }
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var member = line[3..];
                if (line[0] == '-')
                {
                    leftOut.Add((types[^1], member));
                }
                else
                {
                    types[^1] = types[^1] with { Members = [.. types[^1].Members, member] };
                }

                if (line[0] == '+')
                {
                    added.Add((types[^1].Name, member));
                }
            }
        }

        return new OfficialList(types, leftOut, added);
    }

    private static string NameIn(string head)
    {
        if (head.StartsWith("delegate ", StringComparison.Ordinal))
        {
            return head[..head.IndexOf('(', StringComparison.Ordinal)].Split(' ')[^1];
        }

        var words = head.Split(" : ")[0];
        foreach (var kind in new[] { "class ", "interface ", "enum ", "struct " })
        {
            var at = words.IndexOf(kind, StringComparison.Ordinal);
            if (at >= 0)
            {
                return words[(at + kind.Length)..];
            }
        }

        throw new FormatException($"Not a type: {head}");
    }
}
