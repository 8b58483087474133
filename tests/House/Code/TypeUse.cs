namespace OrderBot.House.Tests.Code;

/// <summary>An outermost type, and all that it and the types within it name: types, and members as "Type.Member".</summary>
internal sealed class TypeUse(string @namespace, string name)
{
    public string Namespace { get; } = @namespace;

    public string Name { get; } = name;

    public string FullName { get; } = @namespace.Length == 0 ? name : @namespace + "." + name;

    /// <summary>False for what the compiler and its generators add.</summary>
    public bool IsOurs => Namespace.StartsWith("OrderBot", StringComparison.Ordinal) && !Name.StartsWith('<');

    public HashSet<string> Types { get; } = [];

    public HashSet<string> Members { get; } = [];
}
