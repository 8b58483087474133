using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Understanding.Tests.Lu;

public class SayingsCheckTests
{
    [Fact]
    public void Our_sayings_are_in_order() => Assert.Empty(SayingsCheck.Run());

    [Fact]
    public void Too_few_sayings_one_under_two_wishes_and_a_mark_that_is_not_read_are_named()
    {
        var faults = SayingsCheck.Of(LuFile.Parse("t.lu", "# Greeting\n- hello\n# Thanks\n- Hello.\n- thanks for {@orderNumber=12}\n"));

        Assert.Contains(faults, fault => fault.StartsWith("Greeting: it has 1 sayings", StringComparison.Ordinal));
        Assert.Contains("Thanks: 'Hello.' is also a saying of Greeting.", faults);
        Assert.Contains("Thanks: 'thanks for 12' marks 12 as orderNumber, which is not read there.", faults);
    }

    [Fact]
    public void A_language_without_sayings_is_a_finding() => Assert.Contains("'xx'", Assert.Single(SayingsCheck.Run("xx")));
}
