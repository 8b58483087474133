using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>Time comes from TimeProvider, so that a test can move it.</summary>
public sealed class ClockTests
{
    private static readonly string[] Clocks =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
    ];

    [Theory]
    [InlineData("OrderBot")]
    [InlineData("OrderBot.Dialogs")]
    [InlineData("OrderBot.Knowledge")]
    [InlineData("OrderBot.Marketplace")]
    [InlineData("OrderBot.Orders")]
    public void Nobody_asks_the_clock_behind_the_back_of_TimeProvider(string assembly)
    {
        var code = AssemblyCode.Named(assembly);

        Rule.Holds(Clocks.SelectMany(clock => UseRules.OnlyCalledBy(code, clock)));
    }

    [Fact]
    public void Who_asks_the_clock_is_found()
    {
        Assert.Equal(
            ["OrderBot.House.Tests.Examples.Left.Breaches calls System.DateTimeOffset.get_UtcNow"],
            Clocks.SelectMany(clock => UseRules.OnlyCalledBy(AssemblyCode.Named("OrderBot.House.Tests"), clock)));
    }
}
