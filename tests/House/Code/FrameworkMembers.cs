using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OrderBot.House.Tests.Code;

/// <summary>What a compiled assembly really uses of Microsoft.Bot.*: types, members with their parameters, and what it overrides.</summary>
internal static class FrameworkMembers
{
    private const string Framework = "Microsoft.Bot.";

    /// <param name="name">As "OrderBot.Dialogs": a file beside the tests.</param>
    public static IReadOnlySet<string> UsedBy(string name)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        var reader = file.GetMetadataReader();
        var spelt = new SpeltTypes();
        var used = new HashSet<string>();
        foreach (var handle in reader.TypeReferences)
        {
            if (IsFramework(reader, handle))
            {
                used.Add(spelt.FullNameOf(reader, handle));
            }
        }

        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (TypeOf(reader, member.Parent) is { IsNil: false } type && IsFramework(reader, type))
            {
                used.Add(spelt.FullNameOf(reader, type) + "." + Spell(reader, member, spelt));
            }
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (TypeOf(reader, type.BaseType) is { IsNil: false } above && IsFramework(reader, above))
            {
                used.UnionWith(OverriddenIn(reader, type));
            }
        }

        return used;
    }

    private static IEnumerable<string> OverriddenIn(MetadataReader reader, TypeDefinition type) =>
        from handle in type.GetMethods()
        let method = reader.GetMethodDefinition(handle)
        where method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.NewSlot)
        select "override " + reader.GetString(method.Name);

    private static string Spell(MetadataReader reader, MemberReference member, SpeltTypes spelt)
    {
        var name = reader.GetString(member.Name);
        return member.GetKind() == MemberReferenceKind.Field
            ? name
            : $"{name}({string.Join(", ", member.DecodeMethodSignature(spelt, null).ParameterTypes)})";
    }

    private static TypeReferenceHandle TypeOf(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => (TypeReferenceHandle)handle,
        HandleKind.TypeSpecification => Generic(reader, (TypeSpecificationHandle)handle),
        _ => default,
    };

    // A constructed type's blob: GENERICINST, CLASS or VALUETYPE, and the type that it is made from.
    private static TypeReferenceHandle Generic(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var blob = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (blob.ReadByte() != (byte)SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        blob.ReadByte();
        var made = blob.ReadTypeHandle();
        return made.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)made : default;
    }

    private static bool IsFramework(MetadataReader reader, TypeReferenceHandle handle)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsFramework(reader, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name).StartsWith(Framework, StringComparison.Ordinal),
            _ => false,
        };
    }
}
