using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OrderBot.Knowledge.Articles;

/// <summary>The lines between the two <c>---</c> at the head of an article.</summary>
internal sealed record FrontMatter(
    string Id,
    string Title,
    string? Task,
    DateOnly? Updated,
    IReadOnlyList<string> See,
    IReadOnlyList<string> Questions,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Sections,
    IReadOnlyDictionary<string, IReadOnlyList<string>> FollowUps)
{
    /// <exception cref="InvalidDataException">It is not YAML, or has no id or title.</exception>
    public static FrontMatter Read(string yaml, string file)
    {
        var root = Parse(yaml, file);
        return new FrontMatter(
            Text(root, "id") ?? throw new InvalidDataException($"{file}: the front matter has no id."),
            Text(root, "title") ?? throw new InvalidDataException($"{file}: the front matter has no title."),
            Text(root, "task") is { } task and not "none" ? task : null,
            DateOnly.TryParseExact(Text(root, "updated"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            List(root, "see"),
            List(root, "questions"),
            ReadSections(root, "sections"),
            ReadSections(root, "follow-ups"));
    }

    // The node model, not the object mapper: that one costs a start 60 ms of reflection.
    private static YamlMappingNode Parse(string yaml, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new InvalidDataException($"{file}: the front matter is not a list of names and values.");
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // The scanner throws the second kind at an unclosed bracket.
            throw new InvalidDataException($"{file}: the front matter cannot be read: {error.Message}", error);
        }
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text.Trim() : null;

    private static IReadOnlyList<string> List(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? Items(value) : [];

    private static List<string> Items(YamlNode node)
    {
        var items = new List<string>();
        foreach (var child in node is YamlSequenceNode list ? list.Children : [node])
        {
            if (child is YamlScalarNode { Value: { Length: > 0 } text })
            {
                items.Add(text.Trim());
            }
        }

        return items;
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadSections(YamlMappingNode root, string key)
    {
        var sections = new Dictionary<string, IReadOnlyList<string>>();
        if (root.Children.TryGetValue(key, out var node) && node is YamlMappingNode map)
        {
            foreach (var (heading, questions) in map.Children)
            {
                sections[(heading as YamlScalarNode)?.Value ?? ""] = Items(questions);
            }
        }

        return sections;
    }
}
