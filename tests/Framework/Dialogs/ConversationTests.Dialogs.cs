using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

/// <summary>The dialogs that these conversations are held with.</summary>
public sealed partial class ConversationTests
{
    private sealed class Survey : ComponentDialog
    {
        public Survey()
            : base("survey")
        {
            AddDialog(new WaterfallDialog("steps", [AskName, AskColour, AskIfRight, Close]));
            AddDialog(new TextPrompt("name"));
            AddDialog(new ChoicePrompt("colour"));
            AddDialog(new ConfirmPrompt("right", (prompt, _) =>
            {
                prompt.State["tries"] = prompt.AttemptCount;
                tries = prompt.AttemptCount;
                return Task.FromResult(prompt.Recognized.Succeeded);
            }));
        }

        private int tries;

        private static Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken ct) =>
            step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, ct);

        private static Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken ct)
        {
            step.Values["name"] = step.Result;
            step.Values["whole"] = 7;
            step.Values["real"] = 2.5;
            step.Values["flag"] = true;
            return step.PromptAsync(
                "colour",
                new PromptOptions
                {
                    Prompt = MessageFactory.Text($"Hello {step.Result}, which colour?"),
                    RetryPrompt = MessageFactory.Text("One of the list, please."),
                    Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
                },
                ct);
        }

        private static Task<DialogTurnResult> AskIfRight(WaterfallStepContext step, CancellationToken ct)
        {
            step.Values["colour"] = step.Result;
            return step.PromptAsync("right", new PromptOptions { Prompt = MessageFactory.Text($"Is {((FoundChoice)step.Result).Value} right?") }, ct);
        }

        private async Task<DialogTurnResult> Close(WaterfallStepContext step, CancellationToken ct)
        {
            var colour = (FoundChoice)step.Values["colour"];
            var values = FormattableString.Invariant($"{step.Values["whole"]} and {step.Values["real"]} and {step.Values["flag"]}");
            await step.Context.SendActivityAsync($"{step.Values["name"]} likes {colour.Value} ({colour.Index}): {step.Result}, {tries} tries, {values}", cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        }
    }

    private sealed class TextAsker : ComponentDialog
    {
        public TextAsker(PromptValidator<string>? validator = null)
            : base("asker")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Well?") }, ct),
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync((string)step.Result, cancellationToken: ct);
                    return await step.EndDialogAsync(step.Result, ct);
                },
            ]));
            AddDialog(new TextPrompt("text", validator));
        }
    }

    private sealed class Ending(string id, List<DialogReason> ended) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class Versioned : ComponentDialog
    {
        private readonly List<string> events;

        public Versioned(List<string> events, int steps)
            : base("versioned")
        {
            this.events = events;
            AddDialog(new WaterfallDialog("steps", Enumerable.Repeat<WaterfallStep>((_, _) => Task.FromResult(EndOfTurn), steps)));
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            events.Add(e.Name);
            return Task.FromResult(true);
        }
    }
}
