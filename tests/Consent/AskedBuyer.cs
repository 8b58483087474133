using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Consent.Tests;

/// <summary>A buyer who was asked for consent, and what the question makes of the answer.</summary>
internal sealed class AskedBuyer
{
    public const string Order = "80010005";
    public const string Items = "wireless headphones";
    public const string Again = "Please say yes or no.";

    private readonly TestAdapter _adapter = new();
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly DialogSet _dialogs;

    public AskedBuyer(string act = ConsentedOrders.RequestCancellation)
    {
        _dialogs = new DialogSet(_state.CreateProperty<DialogState>("Dialogs"));
        _dialogs.Add(Prompt = new ConsentPrompt("Consent", ConsentSettings.Default, Time));
        Question = new ConsentQuestion(ConsentQuestion.NewId(), act, Order, 7, "Shall I?", Buyer.MemberId, Time.Now, Items);
    }

    public static Buyer Buyer { get; } = new("TB1001");

    public StillTime Time { get; } = new();

    public ConsentPrompt Prompt { get; }

    public ConsentQuestion Question { get; }

    /// <summary>What those who count were told of the last answer.</summary>
    public string? Counted { get; private set; }

    /// <summary>What the bot said last.</summary>
    public string? Said { get; private set; }

    /// <summary>Whether the question never went out.</summary>
    public bool IsUnheard { get; set; }

    /// <summary>Asks, takes the answer, and gives how the question ended; null when it did not.</summary>
    /// <param name="numbers">The order numbers that stand in the answer.</param>
    /// <param name="known">What else is known of the turn.</param>
    public async Task<ConsentOutcome?> AnswersAsync(string text, string[]? numbers = null, Intent intent = Intent.None, Buyer? by = null, params object[] known)
    {
        var asked = await TurnAsync("cancel my order", AskAsync);
        ConsentOutcome? outcome = null;
        await TurnAsync(text, async turn =>
        {
            if (IsUnheard)
            {
                turn.TurnState.Set(new Unheard([asked!]));
            }

            Know(turn, by ?? Buyer, Read(text, intent, numbers ?? []), known);
            var result = await (await _dialogs.CreateContextAsync(turn)).ContinueDialogAsync();
            outcome = (ConsentOutcome?)result.Result;
            Counted = turn.TurnState.Get<ConsentHeard>()?.Outcome;
        });
        return outcome;
    }

    /// <summary>Whether the text is for the question, or wants something else meanwhile.</summary>
    public async Task<bool> IsAnsweredByAsync(string text, string[]? numbers = null, Intent intent = Intent.None, params object[] known)
    {
        var isAnswered = false;
        await TurnAsync(text, turn =>
        {
            var reading = Read(text, intent, numbers ?? []);
            Know(turn, Buyer, reading, known);
            isAnswered = Prompt.IsAnsweredBy(turn, reading, Intent.CancelPaidOrder);
            return Task.CompletedTask;
        });
        return isAnswered;
    }

    private async Task AskAsync(ITurnContext turn)
    {
        var dialog = await _dialogs.CreateContextAsync(turn);
        await dialog.CancelAllDialogsAsync();
        await ConsentPrompt.AskAsync(dialog, "Consent", Question, new Reply("Ask", Question.Words), new Reply("Again", Again), default);
    }

    /// <returns>The id of what the bot said last.</returns>
    private async Task<string?> TurnAsync(string text, Func<ITurnContext, Task> act)
    {
        string? last = null;
        await _adapter.ProcessActivityAsync(
            MessageFactory.Text(text),
            async (turn, ct) =>
            {
                await act(turn);
                await _state.SaveChangesAsync(turn, false, ct);
            },
            default);
        while (_adapter.GetNextReply() is Activity reply)
        {
            (Said, last) = (reply.Text, reply.Id);
        }

        return last;
    }

    private static Reading Read(string text, Intent intent, string[] numbers) =>
        new(text, intent == Intent.None ? Decision.None : Decision.Act, [new ScoredIntent(intent, 1)], Entities.None with { OrderNumbers = numbers });

    private static void Know(ITurnContext turn, Buyer buyer, Reading reading, object[] known)
    {
        turn.TurnState.Set(buyer);
        turn.TurnState.Set(reading);
        foreach (var one in known)
        {
            turn.TurnState.Add(one.GetType().FullName, one);
        }
    }
}
