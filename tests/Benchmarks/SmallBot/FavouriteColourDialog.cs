using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace OrderBot.SmallBot;

/// <summary>Asks for a name and a colour, and keeps them once they are confirmed.</summary>
public sealed class FavouriteColourDialog : ComponentDialog
{
    private const string Name = "name";
    private const string Colour = "colour";

    private readonly IStatePropertyAccessor<Favourite> _favourite;

    public FavouriteColourDialog(UserState user)
        : base(nameof(FavouriteColourDialog))
    {
        _favourite = user.CreateProperty<Favourite>(nameof(Favourite));
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskName, AskColour, AskWhetherRight, Close]));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
    }

    private static Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);

    private static Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[Name] = step.Result;
        var question = new PromptOptions
        {
            Prompt = MessageFactory.Text($"Which colour do you like, {step.Result}?"),
            RetryPrompt = MessageFactory.Text("Red, green or blue?"),
            Choices = [new Choice("red"), new Choice("green"), new Choice("blue")],
        };
        return step.PromptAsync(nameof(ChoicePrompt), question, cancellationToken);
    }

    private static Task<DialogTurnResult> AskWhetherRight(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var colour = ((FoundChoice)step.Result).Value;
        step.Values[Colour] = colour;
        return step.PromptAsync(nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text($"Shall I note {colour}?") }, cancellationToken);
    }

    private async Task<DialogTurnResult> Close(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var name = (string)step.Values[Name];
        var colour = (string)step.Values[Colour];
        if (step.Result is not true)
        {
            await step.Context.SendActivityAsync($"Then I note nothing, {name}.", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var favourite = await _favourite.GetAsync(step.Context, () => new Favourite(), cancellationToken);
        favourite.Name = name;
        favourite.Colour = colour;
        favourite.Times++;
        await step.Context.SendActivityAsync($"Noted, {name}: {colour}.", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
