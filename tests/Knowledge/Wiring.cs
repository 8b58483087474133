using Microsoft.Extensions.DependencyInjection;

namespace OrderBot.Knowledge.Tests;

public sealed class Wiring
{
    [Fact]
    public async Task The_help_desk_of_a_host_is_one_and_can_be_warmed()
    {
        await using var services = new ServiceCollection().AddKnowledge(new KnowledgeSettings()).BuildServiceProvider();
        var desk = services.GetRequiredService<HelpDesk>();
        await desk.WarmAsync();
        Assert.Same(desk, services.GetRequiredService<IHelpDesk>());
    }

    [Fact]
    public void Nothing_of_the_kernel_is_seen_from_outside()
    {
        var seen = typeof(HelpDesk).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers())
            .Select(member => member.ToString()!).Where(member => member.Contains("SemanticKernel", StringComparison.Ordinal));
        Assert.Empty(seen);
    }
}
