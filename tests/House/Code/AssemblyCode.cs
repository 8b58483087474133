using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OrderBot.House.Tests.Code;

/// <summary>A compiled assembly as it really is: the assemblies it refers to, and what each of its types names.</summary>
internal sealed class AssemblyCode
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly Dictionary<string, TypeUse> _types = [];

    private AssemblyCode(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        References = [.. _reader.AssemblyReferences.Select(handle => _reader.GetString(_reader.GetAssemblyReference(handle).Name))];
        foreach (var handle in _reader.TypeDefinitions)
        {
            Read(handle);
        }
    }

    public IReadOnlyList<string> References { get; }

    public IReadOnlyCollection<TypeUse> Types => _types.Values;

    /// <param name="name">As "OrderBot.Dialogs": a file beside the tests.</param>
    public static AssemblyCode Named(string name)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        return new AssemblyCode(file);
    }

    private void Read(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var use = Outermost(handle);
        var types = new UsedTypes(use.Types);
        types.Add(_reader, type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            types.Add(_reader, _reader.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields())
        {
            _reader.GetFieldDefinition(field).DecodeSignature(types, null);
        }

        foreach (var method in type.GetMethods())
        {
            Read(_reader.GetMethodDefinition(method), use, types);
        }
    }

    private void Read(MethodDefinition method, TypeUse use, UsedTypes types)
    {
        method.DecodeSignature(types, null);
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, null);
        }

        foreach (var token in IlTokens.Of(body.GetILReader()))
        {
            Read(token, use, types);
        }
    }

    private void Read(EntityHandle token, TypeUse use, UsedTypes types)
    {
        switch (token.Kind)
        {
            case HandleKind.MemberReference:
                var member = _reader.GetMemberReference((MemberReferenceHandle)token);
                use.Members.Add(types.Add(_reader, member.Parent) + "." + _reader.GetString(member.Name));
                break;
            case HandleKind.MethodDefinition:
                var method = _reader.GetMethodDefinition((MethodDefinitionHandle)token);
                use.Members.Add(types.Add(_reader, method.GetDeclaringType()) + "." + _reader.GetString(method.Name));
                break;
            case HandleKind.FieldDefinition:
                types.Add(_reader, _reader.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var made = _reader.GetMethodSpecification((MethodSpecificationHandle)token);
                made.DecodeSignature(types, null);
                Read(made.Method, use, types);
                break;
            default:
                types.Add(_reader, token);
                break;
        }
    }

    private TypeUse Outermost(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } outer)
        {
            type = _reader.GetTypeDefinition(outer);
        }

        var use = new TypeUse(_reader.GetString(type.Namespace), _reader.GetString(type.Name));
        if (!_types.TryAdd(use.FullName, use))
        {
            return _types[use.FullName];
        }

        return use;
    }
}
