namespace OrderBot.Contracts.Tests;

/// <summary>A place in a YAML document: a map, a list or a text.</summary>
internal sealed class Node(object value)
{
    public string? Text => value as string;

    public Node? this[string name] => value is Dictionary<object, object> map && map.TryGetValue(name, out var found) ? new Node(found) : null;

    public IEnumerable<KeyValuePair<string, Node>> Members =>
        value is Dictionary<object, object> map ? map.Select(pair => KeyValuePair.Create((string)pair.Key, new Node(pair.Value))) : [];

    public IEnumerable<Node> Items => value is List<object> list ? list.Select(one => new Node(one)) : [];
}
