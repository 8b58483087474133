using YamlDotNet.Serialization;

namespace OrderBot.Contracts.Tests;

/// <summary>orders/openapi.yaml, read for what it promises.</summary>
internal sealed class OpenApi
{
    private readonly Node root;

    private OpenApi(Node root) => this.root = root;

    public static OpenApi Document { get; } = Load();

    /// <summary>Every operation: method, path, and the statuses that it may answer.</summary>
    public IEnumerable<(string Method, string Path, string[] Statuses)> Operations =>
        from path in root["paths"]!.Members
        from method in path.Value.Members
        where method.Key is "get" or "post" or "delete" or "put"
        select (method.Key.ToUpperInvariant(), path.Key, method.Value["responses"]!.Members.Select(one => one.Key).ToArray());

    /// <summary>The documented path that an address is; a literal piece goes before a blank.</summary>
    public string? PathOf(string address)
    {
        var pieces = address.Split('/');
        return root["paths"]!.Members.Select(one => one.Key).Where(path => Fits(path.Split('/'), pieces)).MinBy(path => path.Count(letter => letter == '{'));
    }

    /// <summary>What an operation answers with a status; null when it is not documented.</summary>
    public Node? Response(string method, string path, int status) =>
        Resolved(root["paths"]![path]?[method.ToLowerInvariant()]?["responses"]?[status.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

    /// <summary>The headers that a call has to carry.</summary>
    public IEnumerable<string> RequiredHeaders(string method, string path) =>
        from parameter in root["paths"]![path]![method.ToLowerInvariant()]!["parameters"]?.Items ?? []
        let resolved = Resolved(parameter)!
        where resolved["in"]?.Text == "header" && resolved["required"]?.Text == "true"
        select resolved["name"]!.Text!;

    public Node? Resolved(Node? node)
    {
        if (node?["$ref"]?.Text is not { } reference)
        {
            return node;
        }

        var found = root;
        foreach (var name in reference.Split('/').Skip(1))
        {
            found = found[name] ?? throw new InvalidOperationException($"{reference} leads nowhere.");
        }

        return Resolved(found);
    }

    private static bool Fits(string[] path, string[] address) =>
        path.Length == address.Length && path.Zip(address).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    private static OpenApi Load()
    {
        using var stream = typeof(OpenApi).Assembly.GetManifestResourceStream("openapi.yaml")!;
        using var reader = new StreamReader(stream);
        return new OpenApi(new Node(new DeserializerBuilder().Build().Deserialize(reader)!));
    }
}
