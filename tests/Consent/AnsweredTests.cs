using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Consent.Tests;

/// <summary>What is for the question, and what wants something else meanwhile.</summary>
public class AnsweredTests
{
    private readonly AskedBuyer _buyer = new();

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", true)]
    [InlineData("withdraw it", true)]
    [InlineData("cancel it", true)]
    [InlineData("not this one", true)]
    [InlineData("how long will it take?", false)]
    [InlineData("I am not sure", false)]
    public async Task A_yes_a_no_and_a_correction_are_for_it(string text, bool isAnswer) => Assert.Equal(isAnswer, await _buyer.IsAnsweredByAsync(text));

    [Theory]
    [InlineData("the one with 80010003", Intent.None, true)]
    [InlineData("please cancel 80010003", Intent.CancelPaidOrder, true)]
    [InlineData("my order is 80010003", Intent.OrderStatus, true)]
    [InlineData("where is 80010003?", Intent.OrderStatus, false)]
    public async Task A_number_is_for_it_unless_something_else_is_asked_of_that_order(string text, Intent intent, bool isAnswer) =>
        Assert.Equal(isAnswer, await _buyer.IsAnsweredByAsync(text, ["80010003"], intent));

    [Fact]
    public async Task A_wish_without_a_number_is_not_for_it() => Assert.False(await _buyer.IsAnsweredByAsync("I wish to cancel an order", intent: Intent.CancelPaidOrder));

    [Fact]
    public async Task A_button_of_a_question_for_consent_is_for_it()
    {
        Assert.True(await _buyer.IsAnsweredByAsync("", known: new ButtonPress(ButtonPress.Yes, "consent-of-yesterday")));
        Assert.False(await _buyer.IsAnsweredByAsync("", known: new ButtonPress("help")));
    }
}
