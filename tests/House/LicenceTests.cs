using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>What others made is listed, and its licences allow what is done with it.</summary>
public sealed class LicenceTests
{
    private static readonly string[] Permitted = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL"];

    /// <summary>Only in tests, which are given to nobody as a program.</summary>
    private static readonly string[] PermittedInTests = [.. Permitted, "MPL-2.0"];

    [Fact]
    public void Every_licence_is_permitted() => Rule.Holds(
        ThirdParty.All.Where(part => !(part.IsShipped ? Permitted : PermittedInTests).Contains(part.Licence)).Select(part => $"{part.Name} {part.Version}: {part.Licence}"));

    /// <summary>Write it anew with: LIST=1 dotnet test tests/House --filter LicenceTests</summary>
    [Fact]
    public void The_list_is_made_of_the_packages_that_are_restored()
    {
        var list = Repository.At(ThirdParty.File);
        if (Environment.GetEnvironmentVariable("LIST") == "1")
        {
            File.WriteAllText(list, ThirdParty.Markdown());
            return;
        }

        Assert.Equal(ThirdParty.Markdown(), File.ReadAllText(list).ReplaceLineEndings("\n"));
    }
}
