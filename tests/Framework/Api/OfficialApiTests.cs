using System.Reflection;

namespace OrderBot.Framework.Tests.Api;

/// <summary>The framework's surface is the official one, but for what is told: names, order of parameters, defaults, overloads.</summary>
public sealed class OfficialApiTests
{
    private static readonly string NotProvided = Told("NotProvided.md");

    public static TheoryData<string> Assemblies =>
    [
        "Microsoft.Bot.Schema",
        "Microsoft.Bot.Connector",
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Testing",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_type_is_in_the_list_and_is_of_the_listed_kind(string assembly)
    {
        Assert.Equal(OfficialList.Of(assembly).Types.Select(type => $"{type.Namespace}: {type.Head}").Order(), Ours(assembly).Select(type => $"{type.Namespace}: {type.Head}").Order());
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_member_has_the_listed_signature(string assembly)
    {
        Assert.Equal(Lines(OfficialList.Of(assembly).Types), Lines(Ours(assembly)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void What_is_left_out_is_told(string assembly)
    {
        Assert.Empty(
            from left in OfficialList.Of(assembly).LeftOut
            where !IsTold(left.Type.Name) && !IsTold(NameOf(left.Member))
            select $"{left.Type.FullName}: {left.Member}");
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void What_is_added_is_told(string assembly)
    {
        Assert.Empty(
            from added in OfficialList.Of(assembly).Added
            where !IsTold(added.Type) && !IsTold(NameOf(added.Member))
            select $"{added.Type}: {added.Member}");
    }

    private static IEnumerable<ApiType> Ours(string assembly) => ApiText.Of(Assembly.Load(assembly));

    private static IEnumerable<string> Lines(IEnumerable<ApiType> types) =>
        types.SelectMany(type => type.Members.Select(member => $"{type.FullName}: {member}")).Order(StringComparer.Ordinal);

    private static bool IsTold(string name) => name.Length > 0 && NotProvided.Contains(name.Split('<')[0], StringComparison.Ordinal);

    private static string NameOf(string member)
    {
        var name = member.Split(['(', '{', '='])[0].TrimEnd().Split(' ')[^1].Split('<')[0];
        return name.EndsWith("WithHttpMessagesAsync", StringComparison.Ordinal) ? "WithHttpMessagesAsync" : name;
    }

    private static string Told(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
