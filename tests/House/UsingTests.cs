using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>What the check of the whitespace does not see.</summary>
public sealed class UsingTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Usings_stand_in_order() => Rule.Holds(Repository.Files(Repository.Root, "*.cs").SelectMany(UsingRules.OutOfOrder));

    [Theory]
    [InlineData("using System;\nusing System.Text;\nusing Azure;\nusing static System.Math;\nusing A = System.Text;", true)]
    [InlineData("using Azure;\nusing System.Text;", false)]
    [InlineData("using System.Text;\nusing System;", false)]
    [InlineData("// a file\n\nusing B;\n\nnamespace A;\n\nusing A;", true)]
    [InlineData("using static System.Math;\nusing Xunit;", false)]
    public void A_using_out_of_order_is_found(string text, bool isInOrder)
    {
        File.WriteAllText(_file, text);

        Assert.Equal(isInOrder, !UsingRules.OutOfOrder(_file).Any());
    }

    public void Dispose() => File.Delete(_file);
}
