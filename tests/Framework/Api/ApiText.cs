using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OrderBot.Framework.Tests.Api;

/// <summary>The public and protected surface of an assembly, as lines of the form that the official lists have.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(byte)] = "byte",
        [typeof(decimal)] = "decimal",
    };

    public static IEnumerable<ApiType> Of(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where !type.IsNestedPrivate && !type.IsNestedAssembly
        orderby type.FullName
        select new ApiType(type.Namespace!, NameOf(type), HeadOf(type), [.. LinesOf(type)]);

    private static string HeadOf(Type type)
    {
        if (IsDelegate(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {Spell(invoke.ReturnType)} {NameOf(type)}({ParametersOf(invoke)})";
        }

        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var above = type.IsEnum || type.BaseType is null || type.BaseType == typeof(object) ? "" : " : " + Spell(type.BaseType);
        return $"{kind} {NameOf(type)}{above}";
    }

    private static IEnumerable<string> LinesOf(Type type)
    {
        if (IsDelegate(type))
        {
            yield break;
        }

        if (type.IsEnum)
        {
            yield return string.Join(", ", Enum.GetNames(type));
            yield break;
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(one => !one.IsStatic && IsSeen(one)))
        {
            yield return $"{AccessOf(constructor)} {NameOf(type).Split('<')[0].Split('.')[^1]}({ParametersOf(constructor)})";
        }

        foreach (var field in type.GetFields(Declared).Where(one => one.IsPublic || one.IsFamily || one.IsFamilyOrAssembly))
        {
            yield return SpellField(field);
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = property.GetAccessors(nonPublic: true).Where(IsSeen).ToList();
            if (accessors.Count > 0)
            {
                var setter = accessors.Any(one => one == property.SetMethod && one.IsPublic == accessors[0].IsPublic) ? " set;" : "";
                yield return $"{AccessOf(accessors[0])} {Spell(property.PropertyType)} {property.Name} {{ get;{setter} }}";
            }
        }

        foreach (var method in type.GetMethods(Declared).Where(one => IsSeen(one) && (!one.IsSpecialName || one.Name.StartsWith("op_", StringComparison.Ordinal)) && !one.Name.Contains('.')))
        {
            var arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";
            yield return $"{AccessOf(method)} {Spell(method.ReturnType)} {method.Name}{arguments}({ParametersOf(method)})";
        }
    }

    private static bool IsDelegate(Type type) => type.BaseType == typeof(MulticastDelegate);

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string SpellField(FieldInfo field)
    {
        var access = field.IsPublic ? "public" : "protected";
        return field switch
        {
            { IsLiteral: true } => $"{access} const {Spell(field.FieldType)} {field.Name} = {SpellValue(field.GetRawConstantValue())}",
            { IsStatic: true, IsInitOnly: true } => $"{access} static readonly {Spell(field.FieldType)} {field.Name}",
            { IsStatic: true } => $"{access} static {Spell(field.FieldType)} {field.Name}",
            _ => $"{access} {Spell(field.FieldType)} {field.Name}",
        };
    }

    private static string AccessOf(MethodBase method)
    {
        var access = method.IsPublic ? "public" : "protected";
        return method switch
        {
            { IsStatic: true } => access + " static",
            { IsAbstract: true } when IsOverride(method) => access + " abstract override",
            { IsAbstract: true } => access + " abstract",
            { IsVirtual: true, IsFinal: false } when IsOverride(method) => access + " override",
            { IsVirtual: true, IsFinal: true } when IsOverride(method) => access + " override",
            { IsVirtual: true, IsFinal: false } => access + " virtual",
            _ => access,
        };
    }

    private static bool IsOverride(MethodBase method) => method is MethodInfo info && info.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static string ParametersOf(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "") + string.Join(", ", method.GetParameters().Select(SpellParameter));

    private static string SpellParameter(ParameterInfo parameter)
    {
        var before = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var after = !parameter.HasDefaultValue
            ? ""
            : parameter.RawDefaultValue is null && type.IsValueType ? " = default" : " = " + SpellValue(parameter.RawDefaultValue);
        return $"{before}{Spell(type)} {parameter.Name}{after}";
    }

    private static string SpellValue(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        var outer = type.IsNested ? NameOf(type.DeclaringType!) + "." : "";
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToList();
        return own.Count == 0 ? outer + name : $"{outer}{name}<{string.Join(", ", own.Select(one => one.Name))}>";
    }

    private static string Spell(Type type)
    {
        if (type.IsArray)
        {
            return Spell(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Spell(value) + "?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = (type is { IsNested: true, IsGenericParameter: false } ? type.DeclaringType!.Name.Split('`')[0] + "." : "") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Spell))}>" : name;
    }
}
