using OrderBot.House.Tests.Code;

namespace OrderBot.House.Tests;

/// <summary>One classic solution file with every project in it.</summary>
public sealed class SolutionTests
{
    private static readonly string Solution = File.ReadAllText(Repository.At("OrderBot.sln"));

    [Fact]
    public void The_solution_is_of_the_classic_format()
    {
        Assert.StartsWith("Microsoft Visual Studio Solution File, Format Version 12.00", Solution.TrimStart('\uFEFF', '\r', '\n'));
        Assert.Empty(Directory.GetFiles(Repository.Root, "*.slnx"));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        Assert.All(Repository.Projects, project => Assert.Contains('"' + Repository.NameOf(project).Replace('/', '\\') + '"', Solution));
    }

    [Fact]
    public void Every_test_project_is_one_that_the_test_command_finds()
    {
        var inTests = Repository.Projects.Select(Repository.NameOf).Where(path => path.StartsWith("tests/", StringComparison.Ordinal));
        var tests = inTests.Where(path => File.ReadAllText(Repository.At(path)) is var text && !text.Contains("<IsTestProject>false", StringComparison.Ordinal));

        Assert.All(tests, path => Assert.Matches("^tests/[^/]+/[^/]+\\.Tests\\.csproj$", path));
    }
}
