using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.Tests;

/// <summary>A question that its channel made several messages of is heard when all of them have gone out.</summary>
public sealed class UnheardTests
{
    [Theory]
    [InlineData("one", false, false)]
    [InlineData("two", true, false)]
    [InlineData("one two", true, false)]
    [InlineData("three", true, true)]
    [InlineData("two three", true, true)]
    [InlineData("thr", false, false)]
    [InlineData("", true, true)]
    public void Of_several_messages_any_may_be_unheard(string said, bool has, bool stillHas)
    {
        var unheard = new Unheard(["two", "three"]);
        unheard.GoesOut("two");
        Assert.Equal((has, stillHas), (unheard.Has(said), unheard.StillHas(said)));
    }

    [Fact]
    public void What_is_said_anew_takes_all_of_it_back_and_nothing_else()
    {
        var unheard = new Unheard(["two", "three", "four"]);
        unheard.SayAnew("one two three");
        Assert.Equal(["two", "three"], unheard.SaidAnew);
        unheard.Forget();
        Assert.Empty(unheard.SaidAnew);
    }
}
