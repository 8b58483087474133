using System.Xml.Linq;
using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>The official packages can take the place of framework/: bot and dialogs use nothing that they lack.</summary>
public sealed class FrameworkTests
{
    [Theory]
    [InlineData("OrderBot")]
    [InlineData("OrderBot.Dialogs")]
    public void Only_what_the_official_assemblies_have_is_used(string assembly)
    {
        Rule.Holds(FrameworkMembers.UsedBy(assembly).Except(OfficialMembers.Read()).Where(name => !IsOfEveryObject(name)).Select(name => $"{assembly} uses {name}"));
    }

    [Fact]
    public void What_they_use_is_seen()
    {
        var used = FrameworkMembers.UsedBy("OrderBot.Dialogs");

        Assert.Contains("Microsoft.Bot.Builder.Dialogs.WaterfallStepContext", used);
        Assert.Contains("override OnBeginDialogAsync", used);
    }

    [Fact]
    public void A_member_of_ours_alone_is_not_among_the_official_ones()
    {
        var official = OfficialMembers.Read();

        Assert.Contains("Microsoft.Bot.Builder.IStatePropertyAccessor`1.GetAsync(ITurnContext, Func<!0>, CancellationToken)", official);
        Assert.DoesNotContain("Microsoft.Bot.Schema.ProtocolJsonConverter`1", official);
    }

    [Fact]
    public void What_the_official_assemblies_lack_is_found()
    {
        Assert.Contains(FrameworkMembers.UsedBy("Microsoft.Bot.Builder").Except(OfficialMembers.Read()), name => name.StartsWith("Microsoft.Bot.Schema.SchemaJson", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dialogs/OrderBot.Dialogs.csproj", "Microsoft.Bot.Builder.Dialogs")]
    [InlineData("bot/OrderBot.csproj", "Microsoft.Bot.Builder.Integration.AspNet.Core")]
    [InlineData("tests/Dialogs/OrderBot.Dialogs.Tests.csproj", "Microsoft.Bot.Builder.Testing")]
    public void With_one_property_the_official_package_stands_in_for_the_project(string project, string assembly)
    {
        var references = XDocument.Load(Repository.At(project)).Descendants().Where(reference => (string?)reference.Attribute("Include") is { } path && Path.GetFileName(path).Replace(".csproj", "", StringComparison.Ordinal) == assembly);

        Assert.Equal(
            [("PackageReference", "'$(BotFramework)' == 'Packages'"), ("ProjectReference", "'$(BotFramework)' != 'Packages'")],
            references.Select(reference => (reference.Name.LocalName, (string?)reference.Attribute("Condition") ?? "")).Order());
    }

    private static bool IsOfEveryObject(string name) => name is "override ToString" or "override Equals" or "override GetHashCode" or "override Finalize";
}
