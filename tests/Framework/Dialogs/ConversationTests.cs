using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

public sealed partial class ConversationTests
{
    private readonly ConversationState state = new(new MemoryStorage());

    [Fact]
    public async Task A_component_with_a_waterfall_of_prompts_goes_through_storage_turn_by_turn()
    {
        await Flow(new Survey())
            .Send("hi").AssertReply("What is your name?")
            .Send("visitor").AssertReply(Choices("Hello visitor, which colour?", "red", "green", "blue"))
            .Send("purple").AssertReply(Choices("One of the list, please.", "red", "green", "blue"))
            .Send("green").AssertReply(Choices("Is green right?", "Yes", "No"))
            .Send("well").AssertReply(Choices("Is green right?", "Yes", "No"))
            .Send("yes").AssertReply("visitor likes green (1): True, 2 tries, 7 and 2.5 and True")
            .Send("again").AssertReply("What is your name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_waterfall_ends_with_the_result_of_its_last_step()
    {
        DialogTurnResult? result = null;
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("d"));
        dialogs.Add(new WaterfallDialog("w",
        [
            (step, ct) => step.NextAsync(1, ct),
            (step, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, ct) => step.NextAsync(step.Result, ct),
        ]));

        await new TestFlow(Adapter(), async (turn, ct) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, ct);
            result = await dc.ContinueDialogAsync(ct);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync("w", cancellationToken: ct);
            }
        }).Send("one").Send("two").StartTestAsync();

        Assert.Equal(DialogTurnStatus.Complete, result!.Status);
        Assert.Equal("two", result.Result);
    }

    [Fact]
    public async Task A_prompt_reads_only_messages()
    {
        await Flow(new TextAsker())
            .Send("hi").AssertReply("Well?")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "x" })
            .Send("this").AssertReply("this")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_validator_that_answers_itself_keeps_the_retry_back()
    {
        var asker = new TextAsker(async (prompt, ct) =>
        {
            if (prompt.AttemptCount < 3)
            {
                await prompt.Context.SendActivityAsync($"no ({prompt.AttemptCount})", cancellationToken: ct);
                return false;
            }

            prompt.Recognized.Value = "changed";
            return true;
        });

        await Flow(asker)
            .Send("hi").AssertReply("Well?")
            .Send("a").AssertReply("no (1)")
            .Send("b").AssertReply("no (2)")
            .Send("c").AssertReply("changed")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_begun_on_top_of_another_returns_its_result_to_it()
    {
        var root = new ComponentDialog("root");
        root.AddDialog(new WaterfallDialog("outer",
        [
            (step, ct) => step.BeginDialogAsync("inner", "question", ct),
            async (step, ct) =>
            {
                await step.Context.SendActivityAsync($"inner said {step.Result}", cancellationToken: ct);
                return await step.EndDialogAsync(null, ct);
            },
        ]));
        root.AddDialog(new WaterfallDialog("inner",
        [
            async (step, ct) =>
            {
                await step.Context.SendActivityAsync($"{step.Options}?", cancellationToken: ct);
                return Dialog.EndOfTurn;
            },
            (step, ct) => step.EndDialogAsync($"{step.Result} to {step.Options}", ct),
        ]));

        await Flow(root)
            .Send("hi").AssertReply("question?")
            .Send("answer").AssertReply("inner said answer to question")
            .StartTestAsync();
    }

    [Fact]
    public async Task Cancelling_everything_tells_each_dialog_and_empties_the_stack()
    {
        var ended = new List<DialogReason>();
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("d"));
        dialogs.Add(new Ending("a", ended)).Add(new Ending("b", ended));
        DialogTurnResult? result = null;

        await new TestFlow(Adapter(), async (turn, ct) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, ct);
            await dc.BeginDialogAsync("a", cancellationToken: ct);
            await dc.BeginDialogAsync("b", cancellationToken: ct);
            await dc.ReplaceDialogAsync("b", cancellationToken: ct);
            result = await dc.CancelAllDialogsAsync(ct);
            Assert.Empty(dc.Stack);
        }).Send("hi").StartTestAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result!.Status);
        Assert.Equal([DialogReason.ReplaceCalled, DialogReason.CancelCalled, DialogReason.CancelCalled], ended);
    }

    [Fact]
    public async Task A_reprompt_reaches_the_prompt_inside()
    {
        var asker = new TextAsker();
        var accessor = state.CreateProperty<DialogState>("DialogState");

        await new TestFlow(Adapter(), async (turn, ct) =>
        {
            if (turn.Activity.Text == "repeat")
            {
                var dialogs = new DialogSet(accessor);
                dialogs.Add(asker);
                await (await dialogs.CreateContextAsync(turn, ct)).RepromptDialogAsync(ct);
            }
            else
            {
                await asker.RunAsync(turn, accessor, ct);
            }
        })
            .Send("hi").AssertReply("Well?")
            .Send("repeat").AssertReply("Well?")
            .Send("x").AssertReply("x")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_stack_of_another_version_of_the_dialogs_raises_an_event()
    {
        var events = new List<string>();
        var accessor = state.CreateProperty<DialogState>("DialogState");
        var old = new Versioned(events, steps: 2);
        var changed = new Versioned(events, steps: 3);

        await new TestFlow(Adapter(), (turn, ct) => (turn.Activity.Text == "old" ? old : changed).RunAsync(turn, accessor, ct))
            .Send("old").Send("new").StartTestAsync();

        Assert.Equal([DialogEvents.VersionChanged], events);
    }

    [Fact]
    public async Task An_unknown_dialog_is_named_in_the_error()
    {
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("d"));

        await new TestFlow(Adapter(), async (turn, ct) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, ct);
            var error = await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("nowhere", cancellationToken: ct));
            Assert.Contains("'nowhere'", error.Message);
        }).Send("hi").StartTestAsync();
    }

    [Fact]
    public async Task The_next_step_can_be_called_once_only()
    {
        var waterfall = new WaterfallDialog("w",
        [
            async (step, ct) =>
            {
                await step.NextAsync(cancellationToken: ct);
                await Assert.ThrowsAsync<InvalidOperationException>(() => step.NextAsync(cancellationToken: ct));
                return Dialog.EndOfTurn;
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]);

        await Flow(waterfall).Send("hi").StartTestAsync();
    }

    private static Action<IActivity> Choices(string text, params string[] titles) => reply =>
    {
        var message = (Activity)reply;
        Assert.Equal(text, message.Text);
        Assert.Equal(titles, message.SuggestedActions.Actions.Select(action => action.Title));
    };

    private TestAdapter Adapter() => new TestAdapter("webchat").Use(new AutoSaveStateMiddleware(state));

    private TestFlow Flow(Dialog dialog)
    {
        var accessor = state.CreateProperty<DialogState>("DialogState");
        return new TestFlow(Adapter(), (turn, ct) => dialog.RunAsync(turn, accessor, ct));
    }
}
