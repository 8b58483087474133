using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>A conversation: a waterfall and the questions that it asks, with the verbs that steps are written in.</summary>
public abstract class SupportDialog : ComponentDialog
{
    private const string Waterfall = "steps";

    private readonly string version;
    private readonly List<string> questions = [];

    protected SupportDialog()
        : base(null)
    {
        Id = GetType().Name.Replace("Dialog", "", StringComparison.Ordinal);
        var steps = Steps;
        AddDialog(new WaterfallDialog(Waterfall, steps));
        foreach (var question in Questions)
        {
            AddDialog(question);
            questions.Add(question.Id);
        }

        InitialDialogId = Waterfall;
        version = string.Join(' ', steps.Select(step => step.Method.Name).Concat(questions));
    }

    /// <summary>The talk, step by step.</summary>
    protected abstract WaterfallStep[] Steps { get; }

    /// <summary>What its steps ask with.</summary>
    protected virtual IEnumerable<Dialog> Questions => [];

    /// <summary>Whether a talk that was stored was held by these steps and questions.</summary>
    public bool IsOfThisVersion(DialogInstance stored) => stored.Version is null || stored.Version == version;

    /// <summary>How many questions lie before this one.</summary>
    public int QuestionsBefore(string question) => questions.IndexOf(question);

    /// <summary>Answers what is wondered about one of its questions, which is then asked again; null when there is nothing to say of it.</summary>
    public virtual Reply? Explain(string question, Wonder wonder) => null;

    protected override string GetInternalVersion() => version;

    /// <summary>The buyer; the router lets nobody else into a conversation that needs one.</summary>
    protected static Buyer Buyer(WaterfallStepContext step) =>
        step.Context.Buyer() ?? throw new InvalidOperationException($"{step.ActiveDialog.Id} was begun for nobody.");

    /// <summary>What the conversation was begun about (an order's number, mostly), when another one said it.</summary>
    protected static string? Given(WaterfallStepContext step) => step.Options as string;

    /// <summary>From here on "it" means this order.</summary>
    protected static void SpeakOf(WaterfallStepContext step, string order) => step.Context.TurnState.Get<SpokenOf>()?.Is(order);

    /// <summary>Tells what is about to be written and has it stored, so that after a failure or a death it can be seen whether it arrived.</summary>
    protected static Task AboutToWrite(WaterfallStepContext step, PendingWrite write, CancellationToken ct)
    {
        step.Context.TurnState.Set(write);
        return step.Context.TurnState.Get<StoreFirst>() is { } store ? store(step.Context, ct) : Task.CompletedTask;
    }

    protected static Task Say(WaterfallStepContext step, Reply reply, CancellationToken ct) =>
        step.Context.SendActivityAsync(reply.ToActivity(), ct);

    protected static Task<DialogTurnResult> Next(WaterfallStepContext step, object? result, CancellationToken ct) =>
        step.NextAsync(result, ct);

    protected static Task<DialogTurnResult> End(WaterfallStepContext step, CancellationToken ct) =>
        step.EndDialogAsync(null, ct);

    protected static async Task<DialogTurnResult> SayAndEnd(WaterfallStepContext step, Reply reply, CancellationToken ct)
    {
        await Say(step, reply, ct);
        return await End(step, ct);
    }

    protected static Task<DialogTurnResult> Go(WaterfallStepContext step, Intent conversation, string? about, CancellationToken ct) =>
        step.EndDialogAsync(new GoTo(conversation, about), ct);

    /// <summary>Begins this conversation again about another order, that this turn's words name or that is asked for.</summary>
    protected Task<DialogTurnResult> GoToAnotherOrder(WaterfallStepContext step, Intent conversation, CancellationToken ct) =>
        step.EndDialogAsync(new GoTo(conversation, null, Anew: true), ct);

    /// <summary>Asks with one of <see cref="Questions"/>; <paramref name="again"/> is said when the answer is not understood.</summary>
    protected static Task<DialogTurnResult> Ask(
        WaterfallStepContext step, string question, Reply first, Reply again, CancellationToken ct, IReadOnlyList<string>? shown = null) =>
        step.PromptAsync(
            question,
            new PromptOptions
            {
                Prompt = first.ToActivity(),
                RetryPrompt = again.ToActivity(),
                Choices = shown is null ? null : [.. shown.Select(value => new Choice(value))],
            },
            ct);
}
