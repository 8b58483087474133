using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

public class NumberPromptTests
{
    [Theory]
    [InlineData("$500", 500)]
    [InlineData("500 dollars", 500)]
    [InlineData("i am 18 years old", 18)]
    [InlineData("I've run 5km", 5)]
    [InlineData("The temperature is 32C", 32)]
    [InlineData("about -7.5 degrees", -7.5)]
    [InlineData("1,234,567.25", 1234567.25)]
    [InlineData("3,14", 3.14)]
    [InlineData("order 12, please", 12)]
    [InlineData("it is 10.", 10)]
    [InlineData("7-9", 7)]
    public async Task A_number_is_found_with_its_unit_and_among_words(string said, double expected) =>
        Assert.Equal(expected, (await Answer(new NumberPrompt<double>("p", defaultLocale: "en-us"), said)).Result);

    [Theory]
    [InlineData("3,14", 3.14)]
    [InlineData("1.500", 1500)]
    [InlineData("3.5", 3.5)]
    public async Task A_comma_is_the_decimal_sign_where_the_language_has_it_so(string said, double expected) =>
        Assert.Equal(expected, (await Answer(new NumberPrompt<double>("p", defaultLocale: "nl-nl"), said, "nl-nl")).Result);

    [Theory]
    [InlineData("dollars")]
    [InlineData("-")]
    [InlineData(".")]
    public async Task A_unit_without_a_number_is_no_answer(string said) =>
        Assert.Equal(DialogTurnStatus.Waiting, (await Answer(new NumberPrompt<decimal>("p"), said)).Status);

    [Fact]
    public void Short_numbers_are_not_supported() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));

    [Fact]
    public async Task Without_a_turn_or_a_question_nothing_can_be_asked()
    {
        var prompt = new OpenPrompt();
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(null!, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(new TurnContext(new TestAdapter(), new Activity()), null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.ReadAsync(null!));
    }

    private static async Task<DialogTurnResult> Answer(Dialog prompt, string said, string locale = "en-us")
    {
        var client = new DialogTestClient("test", prompt, new PromptOptions { Prompt = MessageFactory.Text("How many?") });
        await client.SendActivityAsync<IActivity>("hi");
        await client.SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Message, Text = said, Locale = locale });
        return client.DialogTurnResult;
    }

    private sealed class OpenPrompt() : NumberPrompt<int>("p")
    {
        public Task AskAsync(ITurnContext turn, PromptOptions options) => OnPromptAsync(turn, new Dictionary<string, object>(), options, false);

        public Task ReadAsync(ITurnContext turn) => OnRecognizeAsync(turn, new Dictionary<string, object>(), new PromptOptions());
    }
}
