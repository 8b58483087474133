using System.Xml.Linq;
using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>Who may know whom.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Framework = ["Microsoft.Bot.Schema", "Microsoft.Bot.Connector", "Microsoft.Bot.Builder", "Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Integration.AspNet.Core"];

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["OrderBot"] = ["OrderBot.Dialogs", "OrderBot.Knowledge", "OrderBot.Marketplace", "OrderBot.Orders", .. Framework],
        ["OrderBot.Dialogs"] = ["OrderBot.Orders", "OrderBot.Knowledge", "OrderBot.Teacher", "Microsoft.Bot.Schema", "Microsoft.Bot.Builder", "Microsoft.Bot.Builder.Dialogs"],
        ["OrderBot.Teacher"] = [],
        ["OrderBot.Knowledge"] = [],
        ["OrderBot.Marketplace"] = ["OrderBot.Orders"],
        ["OrderBot.Orders"] = [],
        ["Microsoft.Bot.Schema"] = Framework,
        ["Microsoft.Bot.Connector"] = Framework,
        ["Microsoft.Bot.Builder"] = Framework,
        ["Microsoft.Bot.Builder.Dialogs"] = Framework,
        ["Microsoft.Bot.Builder.Integration.AspNet.Core"] = Framework,
        ["Microsoft.Bot.Builder.Testing"] = Framework,
    };

    public static TheoryData<string> Projects => [.. Arrows.Keys];

    public static TheoryData<string> Assemblies => [.. Arrows.Keys.Where(name => name is not ("Microsoft.Bot.Builder.Testing" or "OrderBot.Teacher"))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_it_may_know(string name)
    {
        var file = Repository.Projects.Single(path => Path.GetFileNameWithoutExtension(path) == name);
        var references = XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Rule.Holds(references.Except(Arrows[name]));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_uses_only_those_it_may_know(string name)
    {
        Rule.Holds(AssemblyCode.Named(name).References.Intersect(Arrows.Keys).Except(Arrows[name]));
    }

    [Fact]
    public void Every_project_that_is_not_a_test_has_its_arrows()
    {
        var projects = Repository.Projects.Where(path => !Repository.NameOf(path).StartsWith("tests/", StringComparison.Ordinal));

        Assert.Equal(Arrows.Keys.Order(), projects.Select(path => Path.GetFileNameWithoutExtension(path)).Order());
    }

    [Fact]
    public void Dialogs_know_no_channel_no_model_no_http_no_sql_and_no_configuration()
    {
        Rule.Holds(UseRules.NeverNames(
            AssemblyCode.Named("OrderBot.Dialogs"),
            "Microsoft.AspNetCore",
            "System.Net",
            "Microsoft.Data",
            "Microsoft.SemanticKernel",
            "Microsoft.Extensions.AI",
            "Microsoft.Extensions.Configuration",
            "Microsoft.Bot.Connector",
            "Microsoft.Bot.Builder.Integration",
            "OpenAI",
            "Azure"));
    }

    [Fact]
    public void Orders_know_no_bot_no_page_and_no_database()
    {
        Rule.Holds(UseRules.NeverNames(AssemblyCode.Named("OrderBot.Orders"), "Microsoft.Bot", "Microsoft.AspNetCore", "Microsoft.Data"));
    }

    [Fact]
    public void A_forbidden_name_is_found()
    {
        Assert.Contains(
            "OrderBot.House.Tests.Examples.Left.Breaches uses System.Net.Http.HttpClient",
            UseRules.NeverNames(AssemblyCode.Named("OrderBot.House.Tests"), "System.Net"));
    }
}
