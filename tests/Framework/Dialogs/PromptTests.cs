using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

public class PromptTests
{
    [Theory]
    [InlineData("yes please", true)]
    [InlineData("Yup", true)]
    [InlineData("👍", true)]
    [InlineData("no, thanks", false)]
    [InlineData("that is not ok", false)]
    [InlineData("✋", false)]
    [InlineData("1", true)]
    [InlineData("the second", false)]
    [InlineData("perhaps", null)]
    public async Task Yes_and_no_have_many_words(string said, bool? expected)
    {
        var result = await Answer(new ConfirmPrompt("p"), said);

        Assert.Equal(expected, result.Status == DialogTurnStatus.Complete ? (bool?)result.Result : null);
    }

    [Theory]
    [InlineData("42", 42)]
    [InlineData("I would like 7, please", 7)]
    [InlineData("-3", -3)]
    [InlineData("twelve", 12)]
    [InlineData("99999999999", null)]
    [InlineData("2.5", null)]
    [InlineData("many", null)]
    public async Task A_whole_number_is_found_in_the_answer(string said, int? expected)
    {
        var result = await Answer(new NumberPrompt<int>("p"), said);

        Assert.Equal(expected, result.Status == DialogTurnStatus.Complete ? (int?)result.Result : null);
    }

    [Theory]
    [InlineData("3.25", "en-us", 3.25)]
    [InlineData("3,25", "de-de", 3.25)]
    [InlineData("1,500", "en-us", 1500)]
    public async Task A_number_is_read_as_the_locale_writes_it(string said, string locale, double expected) =>
        Assert.Equal(expected, (await Answer(new NumberPrompt<double>("p", defaultLocale: locale), said, locale)).Result);

    [Fact]
    public void A_number_of_another_type_is_not_supported() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<Guid>("p"));

    [Fact]
    public async Task Attachments_are_an_answer_to_their_prompt()
    {
        var client = new DialogTestClient("test", new AttachmentPrompt("p"), Options());
        await client.SendActivityAsync<IActivity>("hi");
        await client.SendActivityAsync<IActivity>("no picture");
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);

        await client.SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png", "https://x/y.png")] });

        Assert.Single(Assert.IsAssignableFrom<IList<Attachment>>(client.DialogTurnResult.Result));
    }

    [Fact]
    public void A_prompt_needs_an_id() => Assert.Throws<ArgumentNullException>(() => new TextPrompt(" "));

    [Fact]
    public async Task A_prompt_needs_prompt_options()
    {
        var client = new DialogTestClient("test", new TextPrompt("p"), "not options");

        await Assert.ThrowsAsync<ArgumentException>(() => client.SendActivityAsync<IActivity>("hi"));
    }

    private static PromptOptions Options() => new() { Prompt = MessageFactory.Text("Well?") };

    private static async Task<DialogTurnResult> Answer(Dialog prompt, string said, string locale = "en-us")
    {
        var client = new DialogTestClient("test", prompt, Options());
        await client.SendActivityAsync<IActivity>("hi");
        await client.SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Message, Text = said, Locale = locale });
        return client.DialogTurnResult;
    }
}
