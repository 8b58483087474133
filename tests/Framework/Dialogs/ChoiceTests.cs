using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

public class ChoiceTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Similar = ["option A", "option B", "option C"];

    [Theory]
    [InlineData("the red one please", "red")]
    [InlineData("Green!", "green")]
    [InlineData("the first one", "red")]
    [InlineData("2", "green")]
    [InlineData("number three", "blue")]
    [InlineData("the 3rd", "blue")]
    [InlineData("4", "")]
    [InlineData("the red and the blue one", "red blue")]
    [InlineData("reddish", "")]
    public void A_choice_is_found_by_its_word_place_or_number(string utterance, string expected) =>
        Assert.Equal(expected, string.Join(' ', ChoiceRecognizers.RecognizeChoices(utterance, Colours).Select(found => found.Resolution.Value)));

    [Fact]
    public void A_match_says_where_it_stands_and_how_well_it_fits()
    {
        var found = Assert.Single(Find.FindChoices("the red one please.", Colours));

        Assert.Equal((4, 6, "red", "choice"), (found.Start, found.End, found.Text, found.TypeName));
        Assert.Equal((0, 1.0f, "red"), (found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym));
    }

    [Fact]
    public void Part_of_a_choice_is_enough_only_when_allowed()
    {
        Assert.Empty(Find.FindChoices("option", Similar));
        var found = Find.FindChoices("the option please", Similar, new FindChoicesOptions { AllowPartialMatches = true });
        Assert.InRange(Assert.Single(found).Resolution.Score, 0.69f, 0.71f);
    }

    [Fact]
    public void Words_between_lower_the_score_and_too_many_forbid_the_match()
    {
        Assert.InRange(Assert.Single(Find.FindChoices("option please A", ["option A"])).Resolution.Score, 0.79f, 0.81f);
        Assert.Empty(Find.FindChoices("option please do give me A", ["option A"]));
        Assert.Single(Find.FindChoices("option please do give me A", ["option A"], new FindChoicesOptions { MaxTokenDistance = 5 }));
    }

    [Fact]
    public void Synonyms_and_button_titles_name_a_choice()
    {
        List<Choice> choices =
        [
            new("1") { Synonyms = ["mail", "letter"] },
            new("2") { Action = new CardAction(ActionTypes.ImBack, "By phone", value: "2") },
        ];

        Assert.Equal("1", Assert.Single(Find.FindChoices("a letter", choices)).Resolution.Value);
        Assert.Equal("2", Assert.Single(Find.FindChoices("by phone please", choices)).Resolution.Value);
        Assert.Empty(Find.FindChoices("by phone please", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("1", choices, new FindChoicesOptions { NoValue = true }));
    }

    [Fact]
    public void A_sign_beyond_the_basic_plane_is_a_word_of_its_own()
    {
        var tokens = Tokenizer.DefaultTokenizer("food 💥👍😀");

        Assert.Equal(["food", "💥", "👍", "😀"], tokens.Select(token => token.Text));
        Assert.Equal((5, 6), (tokens[1].Start, tokens[1].End));
    }

    [Fact]
    public void Choices_can_stand_in_a_sentence_or_a_list()
    {
        Assert.Equal("Which? (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(ChoiceFactory.ToChoices(Colours), "Which?").Text);
        Assert.Equal("Which? (1) red or (2) green", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["red", "green"]), "Which?").Text);
        Assert.Equal("Which?\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "Which?").Text);
        Assert.Equal("Which?\n\n   - red", ChoiceFactory.List(["red"], "Which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Theory]
    [InlineData(Channels.Webchat, null, "suggested")]
    [InlineData(Channels.Msteams, "personal", "suggested")]
    [InlineData(Channels.Msteams, "channel", "card")]
    [InlineData(Channels.Slack, null, "card")]
    [InlineData(Channels.Sms, null, "inline")]
    public void Each_channel_gets_what_it_can_show(string channel, string? conversationType, string expected)
    {
        var message = ChoiceFactory.ForChannel(channel, ChoiceFactory.ToChoices(Colours), "Which?", conversationType: conversationType);

        Assert.Equal(expected, message.SuggestedActions is not null ? "suggested" : message.Attachments is { Count: > 0 } ? "card" : "inline");
    }

    [Fact]
    public void A_title_too_long_for_a_button_makes_a_list() =>
        Assert.Contains("1. ", ChoiceFactory.ForChannel(Channels.Webchat, ChoiceFactory.ToChoices(["a title that no button can hold", "b"]), "Which?", null, null).Text);

    [Theory]
    [InlineData("en-GB", "en-us")]
    [InlineData("DE", "de-de")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("xx-YY", "xx-yy")]
    [InlineData(null, null)]
    public void A_locale_is_mapped_to_one_of_its_language(string? locale, string? expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale));
}
