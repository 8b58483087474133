using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

public class StoredDialogStateTests
{
    [Fact]
    public void A_stack_of_nested_components_comes_back_whole()
    {
        var inner = new DialogState([new DialogInstance
        {
            Id = "prompt",
            Version = "v",
            State = new Dictionary<string, object>
            {
                ["options"] = new PromptOptions
                {
                    Prompt = MessageFactory.Text("Which?", "<speak/>"),
                    RetryPrompt = MessageFactory.Text("Again?"),
                    Choices = [new Choice("a") { Synonyms = ["x", "y"] }, new Choice { Action = new CardAction(ActionTypes.ImBack, "B", value: "b") }],
                    Style = ListStyle.HeroCard,
                    Validations = new Dictionary<string, object> { ["max"] = 3 },
                    RecognizeLanguage = "en-us",
                },
                ["state"] = new Dictionary<string, object> { ["AttemptCount"] = 2 },
            },
        }]);
        var outer = new DialogState([new DialogInstance { Id = "component", StackIndex = 1, State = new Dictionary<string, object> { ["dialogs"] = inner } }]);

        var read = (DialogState)StateJson.Read(StateJson.Write(outer));

        var component = Assert.Single(read.DialogStack);
        Assert.Equal(("component", 1), (component.Id, component.StackIndex));
        var prompt = Assert.Single(((DialogState)component.State["dialogs"]).DialogStack);
        Assert.Equal(("prompt", "v"), (prompt.Id, prompt.Version));
        Assert.Equal(2L, ((IDictionary<string, object>)prompt.State["state"])["AttemptCount"]);
        var options = (PromptOptions)prompt.State["options"];
        Assert.Equal(("Which?", "<speak/>", "Again?"), (options.Prompt.Text, options.Prompt.Speak, options.RetryPrompt.Text));
        Assert.Equal(["x", "y"], options.Choices[0].Synonyms);
        Assert.Equal("B", options.Choices[1].Action.Title);
        Assert.Equal((ListStyle.HeroCard, "en-us"), (options.Style, options.RecognizeLanguage));
        Assert.Equal(3L, ((IDictionary<string, object>)options.Validations)["max"]);
    }

    [Fact]
    public void The_same_state_is_always_written_alike()
    {
        var state = new DialogState([new DialogInstance { Id = "w", State = new Dictionary<string, object> { ["stepIndex"] = 1, ["values"] = new Dictionary<string, object> { ["price"] = 3.0 } } }]);
        var once = StateJson.Write(state);

        Assert.Equal(once, StateJson.Write(StateJson.Read(once)));
    }

    [Fact]
    public void A_question_is_written_back_as_it_stood_or_as_it_was_changed()
    {
        var once = StateJson.Write(new PromptOptions { Prompt = MessageFactory.Text("Größe?"), RetryPrompt = MessageFactory.Text("Again?") });

        var untouched = (PromptOptions)StateJson.Read(once);
        Assert.Equal(once, StateJson.Write(untouched));

        var changed = (PromptOptions)StateJson.Read(once);
        changed.Prompt.Text = "Size?";
        changed.RetryPrompt = null;
        var read = (PromptOptions)StateJson.Read(StateJson.Write(changed));
        Assert.Equal("Size?", read.Prompt.Text);
        Assert.Null(read.RetryPrompt);
    }
}
