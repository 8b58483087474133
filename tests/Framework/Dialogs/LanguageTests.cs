using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

/// <summary>Prompts in the languages that they know, whether the activity or the prompt says which.</summary>
public class LanguageTests
{
    private static readonly List<Choice> Colours = [new("red"), new("green"), new("blue")];

    public static TheoryData<string, string, string> Spellings
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var culture in PromptCultureModels.GetSupportedCultures())
            {
                var (language, place) = (culture.Locale[..2], culture.Locale[3..]);
                foreach (var spelling in new[] { culture.Locale, $"{language}-{place.ToUpperInvariant()}", $"{language}-{char.ToUpperInvariant(place[0])}{place[1..]}", language.ToUpperInvariant(), language })
                {
                    data.Add(spelling, culture.InlineOrMore, culture.Separator);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Choices_are_joined_in_the_language_however_its_name_is_spelt(string locale, string orMore, string separator) =>
        Assert.Equal(
            $"Which? (1) red{separator}(2) green{orMore}(3) blue",
            await AskAsync(new ChoicePrompt("p", defaultLocale: locale), locale));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not-supported")]
    public async Task A_language_that_is_not_known_falls_back_to_English(string? locale)
    {
        Assert.Equal("Which? (1) red, (2) green, or (3) blue", await AskAsync(new ChoicePrompt("p", defaultLocale: locale), locale));
        Assert.Equal("Which? (1) Yes or (2) No", await AskAsync(new ConfirmPrompt("p", defaultLocale: locale), locale));
    }

    [Fact]
    public async Task A_language_of_the_bots_own_can_be_added()
    {
        var own = new Dictionary<string, ChoiceFactoryOptions> { ["tlh-xx"] = new(" ; ", " joq ", " ; joq ", true) };
        Assert.Equal("Which? (1) red ; (2) green ; joq (3) blue", await AskAsync(new ChoicePrompt("p", own, null, "tlh-xx"), "tlh-xx"));
    }

    [Theory]
    [InlineData("nl-nl", "(1) Ja of (2) Nee", "Ja", "Nee")]
    [InlineData("es-es", "(1) Sí o (2) No", "Sí", "No")]
    [InlineData("en-us", "(1) Yes or (2) No", "Yes", "No")]
    [InlineData("fr-fr", "(1) Oui ou (2) Non", "Oui", "Non")]
    [InlineData("de-de", "(1) Ja oder (2) Nein", "Ja", "Nein")]
    [InlineData("ja-jp", "(1) はい または (2) いいえ", "はい", "いいえ")]
    [InlineData("pt-br", "(1) Sim ou (2) Não", "Sim", "Não")]
    [InlineData("zh-cn", "(1) 是的 要么 (2) 不", "是的", "不")]
    [InlineData("it-it", "(1) Si o (2) No", "si", "no")]
    [InlineData("sv-se", "(1) Ja eller (2) Nej", "ja", "nej")]
    [InlineData("tr-tr", "(1) Evet veya (2) Hayır", "evet", "hayır")]
    [InlineData("bg-bg", "(1) Да или (2) Не", "да", "не")]
    [InlineData("hi-in", "(1) हां या (2) नहीं", "हां", "नहीं")]
    [InlineData("ko-kr", "(1) 예 또는 (2) 아니", "예", "아니")]
    public async Task Yes_and_no_are_asked_and_read_in_the_language(string locale, string question, string yes, string no)
    {
        foreach (var (said, expected) in new[] { (yes, "1"), (no, "0"), ("1", "1"), ("2", "0") })
        {
            await Confirming(null, locale, question, said, expected);
            await Confirming(locale, null, question, said, expected);
        }
    }

    private static async Task Confirming(string? ofActivity, string? ofPrompt, string question, string said, string expected)
    {
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(new ConfirmPrompt("p", defaultLocale: ofPrompt));
        await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, cancellation) =>
        {
            turn.Activity.Locale = ofActivity;
            var dc = await dialogs.CreateContextAsync(turn, cancellation);
            var result = await dc.ContinueDialogAsync(cancellation);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("Sure?") }, cancellation);
            }
            else if (result.Status == DialogTurnStatus.Complete)
            {
                await turn.SendActivityAsync((bool)result.Result ? "1" : "0", cancellationToken: cancellation);
            }
        })
            .Send("hello").AssertReply("Sure? " + question)
            .Send(said).AssertReply(expected)
            .StartTestAsync();
    }

    private static async Task<string> AskAsync(Dialog prompt, string? locale)
    {
        var adapter = new TestAdapter { Locale = locale };
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(prompt);
        await adapter.SendTextToBotAsync(
            "hello",
            async (turn, cancellation) =>
            {
                var dc = await dialogs.CreateContextAsync(turn, cancellation);
                await dc.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = Colours }, cancellation);
            },
            default);
        return ((Activity)adapter.GetNextReply()).Text;
    }
}
