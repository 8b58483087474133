using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.Routing;

/// <summary>The root of every talk: sends a message where <see cref="Router"/> says, and on to where a conversation goes next.</summary>
public sealed class SupportRoot : ComponentDialog
{
    /// <summary>More hand-overs in one turn than any talk has: two conversations send each other the buyer.</summary>
    private const int MostHandOvers = 8;

    private readonly StandingReader standings;
    private readonly RouteTaker taker;
    private readonly Talks talks;
    private readonly OfThatOrder ofThatOrder;

    public SupportRoot(StandingReader standings, RouteTaker taker, Conversations conversations, Talks talks, PickUpDialog pickUp, OfThatOrder ofThatOrder)
        : base(nameof(SupportRoot))
    {
        this.standings = standings;
        this.taker = taker;
        this.talks = talks;
        this.ofThatOrder = ofThatOrder;
        foreach (var dialog in conversations.Dialogs)
        {
            AddDialog(dialog);
        }

        AddDialog(pickUp);
    }

    /// <summary>Whether a conversation is in progress in stored state.</summary>
    public static bool IsTalking(DialogState? state) =>
        state is { DialogStack: [{ State: { } own }, ..] }
        && own.TryGetValue(PersistedDialogState, out var inner)
        && inner is DialogState { DialogStack.Count: > 0 };

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    /// <summary>The root holds no talk itself: each of its conversations knows its own version.</summary>
    protected override string GetInternalVersion() => nameof(SupportRoot);

    private async Task<DialogTurnResult> TurnAsync(DialogContext dc, CancellationToken ct)
    {
        var memory = new RootMemory(dc.Parent.ActiveDialog.State);
        var spokenOf = memory.Recall();
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            await InBetween.AskAgainBelowNewsAsync(dc, spokenOf, ct);
            memory.Keep(spokenOf);
            return EndOfTurn;
        }

        dc.Context.TurnState.Set(spokenOf);
        dc.Context.TurnState.Set(memory.RecallEarlier());
        if (memory.RecallReason() is { } reason)
        {
            dc.Context.TurnState.Set(reason);
        }

        dc.Context.TurnState.Set(memory);
        var result = Talks.IsOfAnotherVersion(dc) ? await talks.StartOverUpgradedAsync(dc, ct) : await RouteAsync(dc, memory, ct);
        for (var i = 0; result.Status == DialogTurnStatus.Complete && await talks.OnwardAsync(dc, result.Result, ct) is { } next; i++)
        {
            result = i < MostHandOvers ? next : throw new InvalidOperationException("The conversations send each other the buyer without end.");
        }

        memory.Keep(spokenOf);
        memory.KeepSaid(dc.Context.Text());
        memory.Keep(dc.Context.TurnState.Get<Awaited>());
        memory.Keep(dc.Context.TurnState.Get<LastReason>());
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> RouteAsync(DialogContext dc, RootMemory memory, CancellationToken ct)
    {
        if (InProgress.Shown(dc) is { } shown)
        {
            dc.Context.TurnState.Set(shown);
        }

        if (InProgress.Consent(dc) is { } asked)
        {
            dc.Context.TurnState.Set(asked);
        }

        var standing = standings.Read(dc, memory);
        var route = Router.Decide(standing with { IsOfThatOrder = await ofThatOrder.AnswersAsync(dc, standing.InProgress, ct) });
        dc.Context.TurnState.Set(route);
        using var trace = RouteTrace.Begin(route);
        return await taker.GoAsync(dc, route, ct);
    }
}
