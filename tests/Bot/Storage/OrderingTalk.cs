using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>A talk of every kind that is stored: prompts in a waterfall, in a component, in another one.</summary>
internal sealed class OrderingTalk : ComponentDialog
{
    public OrderingTalk()
        : base("outer") => AddDialog(new InnerTalk());

    private sealed class InnerTalk : ComponentDialog
    {
        public InnerTalk()
            : base("inner")
        {
            AddDialog(new WaterfallDialog("steps", [AskColour, AskName, AskIfRight, SayWhatWasOrdered]));
            AddDialog(new ChoicePrompt("choice", defaultLocale: "en-us"));
            AddDialog(new TextPrompt("text", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length < 10)));
            AddDialog(new ConfirmPrompt("confirm", defaultLocale: "en-us"));
            InitialDialogId = "steps";
        }

        private static Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.PromptAsync("choice", Ask("Which colour?", "Red or blue?", [new Choice("red") { Synonyms = ["crimson"] }, new Choice("blue")]), cancellationToken);

        private static Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["colour"] = ((FoundChoice)step.Result).Value;
            step.Values["pieces"] = 2;
            return step.PromptAsync("text", Ask("For whom?", "A shorter name?"), cancellationToken);
        }

        private static Task<DialogTurnResult> AskIfRight(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["name"] = step.Result;
            return step.PromptAsync("confirm", Ask("Is that right?", "Yes or no?"), cancellationToken);
        }

        private static async Task<DialogTurnResult> SayWhatWasOrdered(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var pieces = (int)step.Values["pieces"];
            await step.Context.SendActivityAsync($"{pieces} {step.Values["colour"]} for {step.Values["name"]}: {step.Result}", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        private static PromptOptions Ask(string question, string again, List<Choice>? choices = null) =>
            new() { Prompt = MessageFactory.Text(question), RetryPrompt = MessageFactory.Text(again), Choices = choices };
    }
}
