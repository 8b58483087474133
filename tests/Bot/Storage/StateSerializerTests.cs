using System.Text;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>State comes back as what it was, and what cannot come back is refused when it is written.</summary>
public sealed class StateSerializerTests
{
    private readonly StateSerializer _serializer = new(StateType.Of("note", NoteJson.Default.Note));

    public static TheoryData<object> PlainValues =>
    [
        "", "text", "zoë 🔑 \"\\\u0001", true, false, 0, int.MinValue, long.MaxValue, 5L, 0.1, 3.0, double.NaN, double.NegativeInfinity, double.Epsilon,
    ];

    [Theory]
    [MemberData(nameof(PlainValues))]
    public void A_plain_value_keeps_its_type(object value) => Assert.Equal(value, Again(value));

    [Fact]
    public void An_instant_keeps_its_offset()
    {
        var instant = new DateTimeOffset(2026, 3, 1, 9, 30, 15, 123, TimeSpan.FromHours(5.5)).AddTicks(4567);

        Assert.True(instant.EqualsExact((DateTimeOffset)Again(instant)!));
    }

    [Fact]
    public void Nothing_stays_nothing() => Assert.Null(Again(null));

    [Fact]
    public void Lists_and_dictionaries_keep_their_types()
    {
        Assert.Equal(new List<object> { "a", 1, true, new List<object> { 2L } }, Again(new List<object> { "a", 1, true, new List<object> { 2L } }));
        Assert.Equal(["a", null!], Assert.IsType<List<string>>(Again(new List<string> { "a", null! })));
        Assert.Equal(["b"], Assert.IsType<string[]>(Again(new[] { "b" })));
        Assert.Equal("y", Assert.IsType<Dictionary<string, string>>(Again(new Dictionary<string, string> { ["x"] = "y" }))["x"]);
        Assert.Equal(1, Assert.IsType<Dictionary<string, object>>(Again(new Dictionary<string, object> { ["x"] = 1 }))["x"]);
    }

    [Fact]
    public void A_key_that_looks_like_a_tag_is_a_key()
    {
        var dictionary = new Dictionary<string, object> { ["$"] = "dialogs", ["v"] = new Dictionary<string, object> { ["$"] = 1 } };

        Assert.Equal(dictionary, Again(dictionary));
        Assert.Equal(dictionary, _serializer.Read(_serializer.Write(dictionary)));
    }

    [Fact]
    public void A_record_of_ones_own_comes_back_by_its_tag()
    {
        var note = Assert.IsType<Note>(Again(new Note { Text = "mine", Count = 2 }));

        Assert.Equal(("mine", 2), (note.Text, note.Count));
    }

    [Fact]
    public void A_stack_of_talks_comes_back_level_by_level()
    {
        var inner = new DialogState([new DialogInstance { Id = "inner", StackIndex = -1, Version = "7", State = new Dictionary<string, object> { ["stepIndex"] = 2 } }]);
        var outer = new DialogState([new DialogInstance { Id = "outer", State = new Dictionary<string, object> { ["dialogs"] = inner, ["options"] = null! } }, new DialogInstance { Id = "bare" }]);

        var stack = Assert.IsType<DialogState>(Again(outer)).DialogStack;

        Assert.Equal(["outer", "bare"], stack.Select(instance => instance.Id));
        Assert.Empty(stack[1].State);
        Assert.True(stack[0].State.ContainsKey("options"));
        var instance = Assert.Single(Assert.IsType<DialogState>(stack[0].State["dialogs"]).DialogStack);
        Assert.Equal(("inner", -1, "7", 2), (instance.Id, instance.StackIndex, instance.Version, instance.State["stepIndex"]));
    }

    [Fact]
    public void A_prompt_comes_back_with_its_questions_and_choices()
    {
        var prompt = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message, Text = "Shall I?", Label = "CancelPaidOrder.AskForConsent" },
            RetryPrompt = new Activity { Type = ActivityTypes.Message, Text = "Yes or no?" },
            Choices = [new Choice("yes") { Action = new CardAction("imBack", "Yes", value: "yes"), Synonyms = ["sure", "ok"] }, new Choice("no")],
            Style = ListStyle.None,
            Validations = "a plain value",
            RecognizeLanguage = "en",
        };

        var again = Assert.IsType<PromptOptions>(Again(prompt));

        Assert.Equal(("Shall I?", "CancelPaidOrder.AskForConsent", "Yes or no?"), (again.Prompt.Text, again.Prompt.Label, again.RetryPrompt.Text));
        Assert.Equal(["yes", "no"], again.Choices.Select(choice => choice.Value));
        Assert.Equal(("imBack", "Yes", "yes"), (again.Choices[0].Action.Type, again.Choices[0].Action.Title, again.Choices[0].Action.Value));
        Assert.Equal(["sure", "ok"], again.Choices[0].Synonyms);
        Assert.Equal((ListStyle.None, "a plain value", "en"), (again.Style, again.Validations, again.RecognizeLanguage));
        Assert.Null(Assert.IsType<PromptOptions>(Again(new PromptOptions())).Choices);
    }

    [Fact]
    public void A_question_that_was_asked_is_kept_without_where_it_went_and_stays_what_it_was()
    {
        var place = new Activity { Id = "7", ChannelId = "test", ServiceUrl = "https://channel.example/", From = new("buyer"), Recipient = new("bot"), Conversation = new(id: "talk") };
        var asked = new Activity { Type = ActivityTypes.Message, Id = "out-1", Text = "Shall I?", Locale = "en" }.ApplyConversationReference(place.GetConversationReference());

        var again = Assert.IsType<PromptOptions>(Again(new PromptOptions { Prompt = asked })).Prompt;

        Assert.Equal(("Shall I?", "en", "7"), (again.Text, again.Locale, again.ReplyToId));
        Assert.Equal((null, null, null, null, null, null), (again.Id, again.ChannelId, again.ServiceUrl, again.From, again.Recipient, again.Conversation));
        Assert.Equal(("out-1", "test", "talk", "7", "bot", "buyer"), (asked.Id, asked.ChannelId, asked.Conversation.Id, asked.ReplyToId, asked.From.Id, asked.Recipient.Id));
    }

    [Fact]
    public void A_type_that_is_not_in_the_table_is_refused_by_name()
    {
        var refused = Assert.Throws<StateFormatException>(() => Again(new Dictionary<string, object> { ["deep"] = new List<object> { new Version(1, 2) } }));

        Assert.Contains("System.Version", refused.Message, StringComparison.Ordinal);
        Assert.Equal("fine", Again("fine"));
    }

    [Theory]
    [InlineData("""{"a":{"$":"System.Version, mscorlib","v":"1.2"}}""", "System.Version, mscorlib")]
    [InlineData("""{"a":1.5}""", "not readable")]
    [InlineData("""{"a":99999999999}""", "not readable")]
    [InlineData("""{"a":""", "not readable")]
    [InlineData("null", "empty")]
    public void What_this_program_did_not_write_is_refused(string json, string why)
    {
        var refused = Assert.Throws<StateFormatException>(() => _serializer.Read(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    private object? Again(object? value) =>
        ((IDictionary<string, object?>)_serializer.Read(_serializer.Write(new Dictionary<string, object?> { ["value"] = value })))["value"];
}
