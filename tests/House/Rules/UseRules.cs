using OrderBot.House.Tests.Code;

namespace OrderBot.House.Tests.Rules;

/// <summary>Rules on what compiled code may name; each gives its breaches, as sentences.</summary>
internal static class UseRules
{
    /// <summary>No type names a type whose namespace begins so.</summary>
    public static IEnumerable<string> NeverNames(AssemblyCode code, params string[] namespaces) =>
        from type in code.Types
        from used in type.Types
        where namespaces.Any(name => IsIn(used, name))
        select $"{type.FullName} uses {used}";

    /// <summary>Only the types so named call a member.</summary>
    public static IEnumerable<string> OnlyCalledBy(AssemblyCode code, string member, params string[] allowed) =>
        from type in code.Types
        where type.Members.Contains(member) && !allowed.Contains(type.FullName)
        select $"{type.FullName} calls {member}";

    /// <summary>The rooms under a namespace do not name one another's types.</summary>
    public static IEnumerable<string> StrangersToOneAnother(AssemblyCode code, string under, IReadOnlyCollection<string> rooms) =>
        from type in code.Types
        let home = rooms.FirstOrDefault(room => IsIn(type.FullName, $"{under}.{room}"))
        where home is not null
        from used in type.Types
        where rooms.Any(room => room != home && IsIn(used, $"{under}.{room}"))
        select $"{type.FullName} uses {used}";

    private static bool IsIn(string type, string @namespace) =>
        type.Length > @namespace.Length && type[@namespace.Length] == '.' && type.StartsWith(@namespace, StringComparison.Ordinal);
}
