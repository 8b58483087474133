using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Dialogs.Routing;

/// <summary>Does with a message what its route says.</summary>
public sealed class RouteTaker(UnsureReader unsure, Conversations conversations, Talks talks, InBetween inBetween, Promised promised, OfThatOrder ofThatOrder, LostReplies lost)
{
    private static readonly DialogTurnResult Done = new(DialogTurnStatus.Complete);

    public async Task<DialogTurnResult> GoAsync(DialogContext dc, Route route, CancellationToken ct)
    {
        switch (route.Kind)
        {
            case RouteKind.Answer:
                return await AnswerAsync(dc, ct);
            case RouteKind.SetAside when route.Wish == Intent.OrderStatus && await inBetween.SaidStateAsync(dc, ct):
                return Dialog.EndOfTurn;
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
                return Dialog.EndOfTurn;
            case RouteKind.HelpBesideOffer:
                return await inBetween.SaidNotKnownAsync(dc, ct) ? Dialog.EndOfTurn : await talks.BeginWishAsync(dc, route.Wish, ct);
            case RouteKind.Back when InProgress.QuestionsBefore(dc) > 0:
                return await talks.StepBackAsync(dc, ct);
            case RouteKind.Explain:
                RootMemory.Of(dc).KeepTold();
                await inBetween.SayAsync(dc, InProgress.Explanation(dc, dc.Context.Text())!, ct);
                await dc.RepromptDialogAsync(ct);
                return Dialog.EndOfTurn;
            case RouteKind.SayWhatWasPromised:
                return await promised.SaidAsync(dc, ct) ? (dc.ActiveDialog is null ? Done : Dialog.EndOfTurn) : await talks.LookAtAsync(dc, Promised.Awaited(dc)!.Order, ct);
            case RouteKind.SayOfOrder:
                RootMemory.Of(dc).KeepTold();
                return await ofThatOrder.SayAsync(dc, ct);
            case RouteKind.NewReason:
                return await talks.BeginWithReasonAsync(dc, ct);
            case RouteKind.CancelWhat or RouteKind.Wait:
                await inBetween.SayAsync(dc, inBetween.Reply(dc, route), ct);
                return Dialog.EndOfTurn;
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
                return dc.ActiveDialog is null ? Done : Dialog.EndOfTurn;
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
