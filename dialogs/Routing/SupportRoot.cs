using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Dialogs.Routing;

/// <summary>The root of every talk: sends a message where <see cref="Router"/> says, and on to where a conversation goes next.</summary>
public sealed class SupportRoot : ComponentDialog
{
    /// <summary>More hand-overs in one turn than any talk has: two conversations send each other the buyer.</summary>
    private const int MostHandOvers = 8;

    private static readonly DialogTurnResult Done = new(DialogTurnStatus.Complete);
    private readonly StandingReader standings;
    private readonly UnsureReader unsure;
    private readonly Conversations conversations;
    private readonly Talks talks;
    private readonly InBetween inBetween;
    private readonly Promised promised;
    private readonly OfThatOrder ofThatOrder;
    private readonly LostReplies lost;

    public SupportRoot(StandingReader standings, UnsureReader unsure, Conversations conversations, Talks talks, PickUpDialog pickUp, InBetween inBetween, Promised promised, OfThatOrder ofThatOrder, LostReplies lost)
        : base(nameof(SupportRoot))
    {
        this.standings = standings;
        this.unsure = unsure;
        this.conversations = conversations;
        this.talks = talks;
        this.inBetween = inBetween;
        this.promised = promised;
        this.ofThatOrder = ofThatOrder;
        this.lost = lost;
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
        return await GoAsync(dc, route, ct);
    }

    private async Task<DialogTurnResult> GoAsync(DialogContext dc, Route route, CancellationToken ct)
    {
        switch (route.Kind)
        {
            case RouteKind.Answer:
                return await AnswerAsync(dc, ct);
            case RouteKind.SetAside when route.Wish == Intent.OrderStatus && await inBetween.SaidStateAsync(dc, ct):
                return EndOfTurn;
            case RouteKind.SetAside:
                await talks.SetAsideAsync(dc, route.Wish, ct);
                return await talks.BeginWishAsync(dc, route.Wish, ct);
            case RouteKind.Begin:
                return await talks.BeginWishAsync(dc, route.Wish, ct);
            case RouteKind.TakeUp:
                return await talks.TakeUpAsync(dc, ct);
            case RouteKind.HelpInBetween:
                RootMemory.Of(dc).KeepTold();
                await inBetween.AnswerAndAskAgainAsync(dc, ct);
                return EndOfTurn;
            case RouteKind.HelpBesideOffer:
                return await inBetween.SaidNotKnownAsync(dc, ct) ? EndOfTurn : await talks.BeginWishAsync(dc, route.Wish, ct);
            case RouteKind.Back when InProgress.QuestionsBefore(dc) > 0:
                return await talks.StepBackAsync(dc, ct);
            case RouteKind.Explain:
                RootMemory.Of(dc).KeepTold();
                await inBetween.SayAsync(dc, InProgress.Explanation(dc, dc.Context.Text())!, ct);
                await dc.RepromptDialogAsync(ct);
                return EndOfTurn;
            case RouteKind.SayWhatWasPromised:
                return await promised.SaidAsync(dc, ct) ? (dc.ActiveDialog is null ? Done : EndOfTurn) : await talks.LookAtAsync(dc, Promised.Awaited(dc)!.Order, ct);
            case RouteKind.SayOfOrder:
                RootMemory.Of(dc).KeepTold();
                return await ofThatOrder.SayAsync(dc, ct);
            case RouteKind.NewReason:
                return await talks.BeginWithReasonAsync(dc, ct);
            case RouteKind.CancelWhat or RouteKind.Wait:
                await inBetween.SayAsync(dc, inBetween.Reply(dc, route), ct);
                return EndOfTurn;
            case RouteKind.DidYouMean when route.Wish == Intent.None && inBetween.Guesses(dc.Context.Reading()).Count == 0:
                return await talks.BeginWishAsync(dc, Intent.AskHelp, ct);
            case RouteKind.DidYouMean:
                return await AskWhatIsMeantAsync(dc, route, ct);
            case RouteKind.Stop or RouteKind.StartOver or RouteKind.SayGoodbye:
                await inBetween.SayAsync(dc, inBetween.Reply(dc, route), ct);
                RootMemory.Of(dc).Waiting.Clear();
                await dc.CancelAllDialogsAsync(ct);
                return Done;
            case RouteKind.Greet or RouteKind.Thank or RouteKind.LeaveIt when InProgress.Question(dc) is { IsOffer: true }:
                await dc.CancelAllDialogsAsync(ct);
                await inBetween.SayAsync(dc, inBetween.Reply(dc, route), ct);
                return Done;
            default:
                await inBetween.SayAndAskAgainAsync(dc, route, ct);
                return dc.ActiveDialog is null ? Done : EndOfTurn;
        }
    }

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, CancellationToken ct)
    {
        if (dc.Context.Buyer() is null && conversations.For(conversations.WishOf(dc.ActiveDialog.Id)) is { NeedsBuyer: true })
        {
            return await talks.SignInFirstAsync(dc, conversations.WishOf(dc.ActiveDialog.Id), InProgress.QuestionsBefore(dc) > 0 ? dc.Context.TurnState.Get<SpokenOf>()!.Order : null, ct);
        }

        if (InProgress.Question(dc) is WhichOrderQuestion { IsOffer: false } && AllOfThem.Are(dc.Context.Text(), dc.Context.TurnState.Get<ShownOrders>()))
        {
            return await talks.BeginWithAllAsync(dc, ct);
        }

        var result = await dc.ContinueDialogAsync(ct);
        if (dc.Context.TurnState.Get<GivenUp>() is null)
        {
            return result;
        }

        await dc.CancelAllDialogsAsync(ct);
        RootMemory.Of(dc).Waiting.Clear();
        await inBetween.SayAsync(dc, lost.LeftIt(), ct);
        return Done;
    }

    private async Task<DialogTurnResult> AskWhatIsMeantAsync(DialogContext dc, Route route, CancellationToken ct)
    {
        dc.Context.TurnState.Set(await unsure.ReadAsync(dc.Context.Reading(), ct));
        var guesses = route.Wish == Intent.None ? inBetween.Guesses(dc.Context.Reading()) : [route.Wish];
        if (guesses is [var only] && conversations.For(only) is not null)
        {
            RootMemory.Of(dc).KeepGuess(only);
        }

        await inBetween.SayAsync(dc, inBetween.Reply(dc, route), ct);
        return Done;
    }
}
