using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Routing;

/// <summary>Answers what is asked of the order that was just spoken of, from how that order stands; of what stands in no order it says nothing.</summary>
public sealed class OfThatOrder(
    IOrderService orders, OrderFinder finder, InBetween inBetween, OrderAnswers answers, CancelPaidOrderReplies request, OrderWhereabouts whereabouts, TalkToSupplierReplies message, RoutingReplies say)
{
    /// <summary>Whether something of it is asked that it answers; the answer is kept for <see cref="SayAsync"/>.</summary>
    public async Task<bool> AnswersAsync(DialogContext dc, Intent? inProgress, CancellationToken ct)
    {
        if (await AnswerAsync(dc, inProgress, ct) is not { } answer)
        {
            return false;
        }

        dc.Context.TurnState.Set(answer);
        return true;
    }

    private async Task<OfOrder?> AnswerAsync(DialogContext dc, Intent? inProgress, CancellationToken ct)
    {
        var turn = dc.Context;
        if (turn.Buyer() is not { } buyer || turn.Press() is not null || turn.Activity.Conversation.IsGroup == true)
        {
            return null;
        }

        var isOfSome = IsOfSomeOrder(dc);
        if (isOfSome && await OfAnotherThingAsync(turn, buyer, ct) is { } another)
        {
            // In mid-talk the order that the talk is about stays the one spoken of.
            return inProgress is not null && Stands(dc) ? another with { Order = null } : another;
        }

        if (OrderAsked.Of(turn.Text()) is not (not OrderQuestion.Nothing and var question) || IsAnotherWish(turn.Reading(), question))
        {
            return null;
        }

        if (!isOfSome)
        {
            return question is OrderQuestion.Change or OrderQuestion.WhyCancelled && await finder.OwnAsync(turn, ct) is [var own] && answers.Answer(own, question, turn) is { } told
                ? new OfOrder(told, own.Number, IsOffered: question == OrderQuestion.Change)
                : null;
        }

        if (inProgress is { } wish && Stands(dc))
        {
            return await InTalkAsync(dc, wish, question, buyer, ct);
        }

        if (question == OrderQuestion.WhatWasSent)
        {
            return await SentAsync(dc, buyer, ct);
        }

        return Meant(turn) is { } number && await orders.FindAsync(buyer, number, ct) is { } order && answers.Answer(order, question, turn) is { } reply
            ? new OfOrder(reply, number, IsOffered: reply.Name is nameof(CancelPaidOrder) + ".WriteFirst" or nameof(Routing) + ".CannotChange")
            : null;
    }

    /// <summary>"And the headphones?", right after the teapot.</summary>
    private async Task<OfOrder?> OfAnotherThingAsync(ITurnContext turn, Buyer buyer, CancellationToken ct) =>
        ThingNamed.AskedAfter(turn.Text()) is { IsEmpty: false } thing && await orders.FindByItemAsync(buyer, thing.ToString(), ct) is [var order]
            ? new OfOrder(whereabouts.Of(order, turn), order.Number)
            : null;

    /// <summary>Says it; a question that waits is asked again, and an offer is over.</summary>
    public async Task<DialogTurnResult> SayAsync(DialogContext dc, CancellationToken ct)
    {
        var answer = dc.Context.TurnState.Get<OfOrder>()!;
        if (answer.Order is { } order)
        {
            dc.Context.TurnState.Get<SpokenOf>()!.Is(order);
        }

        await inBetween.SayAsync(dc, answer.Reply, ct);
        if (dc.ActiveDialog is not null && Stands(dc))
        {
            await dc.RepromptDialogAsync(ct);
            return Dialog.EndOfTurn;
        }

        await dc.CancelAllDialogsAsync(ct);
        if (answer.IsOffered)
        {
            RootMemory.Of(dc).KeepGuess(Intent.TalkToSupplier);
        }

        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    /// <summary>Whether what was asked must be answered still: an offer need not be, but for a message that is written already.</summary>
    private static bool Stands(DialogContext dc) =>
        InProgress.Question(dc) is { IsOffer: false } || dc.ActiveDialog?.Id == nameof(TalkToSupplier);

    /// <summary>"Cancel it, the address is wrong" asks for no other address.</summary>
    private static bool IsAnotherWish(Reading reading, OrderQuestion question) => reading.Best switch
    {
        Intent.CancelPaidOrder => question is not (OrderQuestion.WhatRequestMeans or OrderQuestion.Hurry or OrderQuestion.AskAgain or OrderQuestion.MustIDo or OrderQuestion.WhyCancelled or OrderQuestion.WhatWasSent),
        Intent.WithdrawRequest => question is not (OrderQuestion.BringBack or OrderQuestion.WhyCancelled or OrderQuestion.WhatRequestMeans),
        Intent.TalkToSupplier when question == OrderQuestion.WhoSells => false,
        Intent.TalkToSupplier or Intent.TalkToPerson or Intent.ForgotPassword or Intent.SignIn or Intent.SignOut => question != OrderQuestion.WhatWasSent,
        _ => MessageInWish.Of(reading.Text) is not null || FollowingUp.IsForThem(reading.Text),
    };

    /// <summary>In mid-talk only what was sent, and whether a request is open, is told from here: the question stands.</summary>
    private async Task<OfOrder?> InTalkAsync(DialogContext dc, Intent inProgress, OrderQuestion question, Buyer buyer, CancellationToken ct)
    {
        var number = InProgress.QuestionsBefore(dc) > 0 ? dc.Context.TurnState.Get<SpokenOf>()!.Order : null;
        if (question == OrderQuestion.WhatWasSent && inProgress is Intent.CancelPaidOrder or Intent.WithdrawRequest or Intent.TalkToSupplier && say.Doing(inProgress, number) is { } what)
        {
            return new OfOrder(RootMemory.Of(dc).RecallAwaited() is { Answer: AwaitedAnswer.ToNewRequest, Order: var before } && before != number ? say.NothingSentYetBut(what, before) : say.NothingSentYet(what), number);
        }

        if (question == OrderQuestion.WhatRequestMeans && inProgress == Intent.CancelPaidOrder)
        {
            return new OfOrder(request.WhatRequestMeans(), number);
        }

        return (question == OrderQuestion.WhoSells || (question == OrderQuestion.StillRequested && inProgress == Intent.WithdrawRequest)) && number is not null && await orders.FindAsync(buyer, number, ct) is { } order
            ? new OfOrder(whereabouts.Of(order, dc.Context), number)
            : null;
    }

    /// <summary>What was sent some turns ago; when nothing is remembered, the order itself tells.</summary>
    private async Task<OfOrder?> SentAsync(DialogContext dc, Buyer buyer, CancellationToken ct)
    {
        var awaited = RootMemory.Of(dc).RecallAwaited() is { Order.Length: > 0 } kept ? kept : null;
        return (awaited?.Order ?? Meant(dc.Context)) is { } number && await orders.FindAsync(buyer, number, ct) is { } order
            ? new OfOrder(awaited?.Answer == AwaitedAnswer.ToMessage ? message.MessageSent(order) : whereabouts.Of(order, dc.Context), number)
            : null;
    }

    /// <summary>Whether there is an order that could be meant.</summary>
    private static bool IsOfSomeOrder(DialogContext dc) =>
        dc.ActiveDialog is not null || Meant(dc.Context) is not null || RootMemory.Of(dc).RecallAwaited() is not null;

    /// <summary>The order that is named, or that was spoken of a turn or two ago.</summary>
    private static string? Meant(ITurnContext turn) => turn.Reading().Entities.OrderNumbers switch
    {
        [var named] => named,
        [] when turn.TurnState.Get<SpokenOf>() is { IsFresh: true, Order: { } order } => order,
        _ => null,
    };
}

/// <summary>An answer from an order.</summary>
/// <param name="Order">Null when no order is known yet.</param>
/// <param name="IsOffered">Whether it offers to write to the supplier.</param>
public sealed record OfOrder(Reply Reply, string? Order, bool IsOffered = false);
