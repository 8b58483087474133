using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.ForgotPassword;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Routing;

/// <summary>Says when and where an answer comes that was promised: what was promised, and no more.</summary>
public sealed class Promised(
    IOrderService orders, InBetween inBetween, CancelPaidOrderReplies request, TalkToSupplierReplies message, TalkToPersonReplies person, ForgotPasswordReplies mail, DeskPromise promise)
{
    /// <summary>The answer that was promised some turns ago, or that the message in the making will have; null when there is none.</summary>
    public static Awaited? Awaited(DialogContext dc) =>
        dc.ActiveDialog?.Id switch
        {
            nameof(TalkToSupplier) => new Awaited(AwaitedAnswer.ToMessage),
            nameof(CancelPaidOrder) => new Awaited(AwaitedAnswer.ToComingRequest),
            _ => RootMemory.Of(dc).RecallAwaited(),
        };

    /// <summary>Whether a text asks for it; right after it was promised, a mere "when?" does.</summary>
    public static bool IsAskedFor(DialogContext dc, bool isJustPromised)
    {
        var text = dc.Context.Text();
        return Awaited(dc) switch
        {
            null => false,
            { Answer: AwaitedAnswer.Mail } => dc.ActiveDialog is null && (isJustPromised || dc.Context.TurnState.Get<SpokenOf>() is not { IsFresh: true }) && (AnswerAsked.IsOfMail(text) || MailAsked.IsIn(text)),
            { Answer: AwaitedAnswer.ToComingRequest } => AnswerAsked.IsOfThem(text),
            _ when dc.ActiveDialog?.Id == nameof(TalkToSupplier) => AnswerAsked.IsOfThem(text),
            _ => AnswerAsked.Is(text) || (isJustPromised && dc.ActiveDialog is null && FollowingUp.AsksWhen(text)),
        };
    }

    /// <summary>False when the request is not open any more: the order tells what became of it.</summary>
    public async Task<bool> SaidAsync(DialogContext dc, CancellationToken ct)
    {
        var awaited = Awaited(dc)!;
        var reply = awaited.Answer switch
        {
            AwaitedAnswer.OfPerson => person.AnswersWithin(promise.AnswersWithin),
            AwaitedAnswer.ToComingRequest => request.AnswerComesHere(),
            AwaitedAnswer.Mail => MailAsked.Answer(dc.Context.Text(), mail),
            AwaitedAnswer.ToMessage => message.AnswersHere(),
            _ when dc.Context.Buyer() is { } buyer && await orders.FindAsync(buyer, awaited.Order, ct) is { Status: Orders.OrderStatus.CancellationRequested } order => request.WaitsForAnswer(order),
            _ => null,
        };
        if (reply is null)
        {
            return false;
        }

        if (awaited.Order.Length > 0)
        {
            dc.Context.TurnState.Get<SpokenOf>()?.Is(awaited.Order);
        }

        Keep(dc, awaited);
        await inBetween.SayAsync(dc, reply, ct);
        if (dc.ActiveDialog is not null && InProgress.Question(dc) is { IsOffer: false })
        {
            await dc.RepromptDialogAsync(ct);
        }

        return true;
    }

    /// <summary>What is asked for again is remembered anew; what was not sent yet is not waited for.</summary>
    private static void Keep(DialogContext dc, Awaited awaited)
    {
        if (dc.ActiveDialog is null)
        {
            dc.Context.TurnState.Set(awaited.Answer == AwaitedAnswer.ToNewRequest ? awaited with { Answer = AwaitedAnswer.ToRequest } : awaited);
        }
    }
}
