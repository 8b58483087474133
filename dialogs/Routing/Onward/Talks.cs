using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Begins talks, sets them aside, takes them up again and leads from one to the next.</summary>
public sealed class Talks(SentenceReader reader, Conversations conversations, PickUpDialog pickUp, InBetween inBetween, RoutingReplies say)
{
    private static readonly DialogTurnResult Done = new(DialogTurnStatus.Complete);

    /// <summary>Where it goes when a talk is over: where the talk says, to the next wish, or to an offer to take up what was set aside; null when it ends there.</summary>
    public async Task<DialogTurnResult?> OnwardAsync(DialogContext dc, object? result, CancellationToken ct)
    {
        var waiting = RootMemory.Of(dc).Waiting;
        switch (result)
        {
            case GoTo { Anew: true } next:
                dc.Context.TurnState.Get<SpokenOf>()!.IsNot();
                dc.Context.TurnState.Set(reader.Read(Correction.Meant(dc.Context.Text()), Asked.OrderNumber));
                return await BeginAsync(dc, next.Conversation, next.About, ct);
            case GoTo { Said: { } said } next:
                dc.Context.SetText(said);
                dc.Context.TurnState.Set(reader.Read(said));
                return await BeginAsync(dc, next.Conversation, next.About, ct);
            case GoTo next:
                return await BeginAsync(dc, next.Conversation, next.About, ct);
            case PickedUp { GoesOn: true } when waiting.LastParked is { } parked:
                waiting.Unpark();
                return await GoOnAsync(dc, parked.Talk, parked.Order, ct);
            case PickedUp when waiting.LastParked is not null:
                waiting.Unpark();
                break;
        }

        return dc.ActiveDialog is not null ? null
            : waiting.TakeWish() is { } wish ? await BeginNextAsync(dc, wish, ct)
            : waiting.LastParked is { } last && say.Doing(conversations.WishOf(last.Talk.Id), last.Order) is { } what ? await dc.BeginDialogAsync(pickUp.Id, what, ct)
            : null;
    }

    /// <summary>"Back to the teapot", said in another talk.</summary>
    public async Task<DialogTurnResult> TakeUpAsync(DialogContext dc, CancellationToken ct)
    {
        var waiting = RootMemory.Of(dc).Waiting;
        var (talk, order) = waiting.LastParked!.Value;
        await dc.CancelAllDialogsAsync(ct);
        waiting.Unpark();
        return await GoOnAsync(dc, talk, order, ct);
    }

    private async Task<DialogTurnResult> BeginNextAsync(DialogContext dc, NextWish next, CancellationToken ct)
    {
        if (next.Order is not null)
        {
            return await BeginAsync(dc, next.Wish, next.Order, ct);
        }

        await inBetween.SayAsync(dc, say.NextWish(), ct);
        return await BeginSaidAsync(dc, next, ct);
    }

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, DialogInstance talk, string? order, CancellationToken ct)
    {
        if (dc.FindDialog(talk.Id) is not SupportDialog dialog || !dialog.IsOfThisVersion(talk))
        {
            return await BeginAsync(dc, conversations.WishOf(talk.Id), order, ct);
        }

        if (order is not null)
        {
            dc.Context.TurnState.Get<SpokenOf>()!.Is(order);
        }

        dc.Stack.Insert(0, talk);
        await dc.RepromptDialogAsync(ct);
        return Dialog.EndOfTurn;
    }

    /// <summary>Whether the talk in progress was stored by another version of its dialog.</summary>
    public static bool IsOfAnotherVersion(DialogContext dc) =>
        dc.ActiveDialog is { } stored && !(dc.FindDialog(stored.Id) is SupportDialog dialog && dialog.IsOfThisVersion(stored));

    public async Task<DialogTurnResult> StartOverUpgradedAsync(DialogContext dc, CancellationToken ct)
    {
        var wish = conversations.WishOf(dc.ActiveDialog.Id);
        dc.Stack.Clear();
        dc.Context.TurnState.Set(reader.Read(""));
        await inBetween.SayAsync(dc, say.Upgraded(), ct);
        return wish is Intent.None or Intent.AskHelp ? Done : await BeginAsync(dc, wish, null, ct);
    }

    /// <summary>Begins what was wished for; what was wished for with it waits.</summary>
    public async Task<DialogTurnResult> BeginWishAsync(DialogContext dc, Intent wish, CancellationToken ct)
    {
        var reading = dc.Context.Reading();
        var waiting = RootMemory.Of(dc).Waiting;
        if (SeveralWishes.In(reading, reader) is [var head, ..] several)
        {
            for (var i = 1; i < several.Count; i++)
            {
                waiting.AddWish(several[i]);
            }

            await inBetween.SayAsync(dc, say.OneThingAtATime(), ct);
            return await BeginSaidAsync(dc, head, ct);
        }

        var two = wish == Intent.TalkToSupplier ? null : TwoWishes.OfTwoOrders(reading, reader);
        if ((two ?? (reading.Best == wish ? TwoWishes.In(reading, reader) : null)) is var (first, words, next))
        {
            dc.Context.SetText(words);
            dc.Context.TurnState.Set(reader.Read(words));
            waiting.AddWish(next);
            return await BeginAsync(dc, first, null, ct);
        }

        var further = reading.Best == wish ? TwoWishes.FurtherOrders(reading) : [];
        return further.IsEmpty ? await BeginAsync(dc, wish, null, ct) : await BeginOneByOneAsync(dc, wish, reading.Entities.OrderNumbers, ct);
    }

    /// <summary>An order is looked at: what became of it answers.</summary>
    public Task<DialogTurnResult> LookAtAsync(DialogContext dc, string order, CancellationToken ct) => BeginAsync(dc, Intent.OrderStatus, order, ct);

    private Task<DialogTurnResult> BeginSaidAsync(DialogContext dc, NextWish next, CancellationToken ct)
    {
        dc.Context.SetText(next.Words);
        dc.Context.TurnState.Set(reader.Read(next.Words));
        return BeginAsync(dc, next.Wish, null, ct);
    }

    /// <summary>The talk in progress is held with each of the orders that its question shows.</summary>
    public Task<DialogTurnResult> BeginWithAllAsync(DialogContext dc, CancellationToken ct) =>
        BeginOneByOneAsync(dc, conversations.WishOf(dc.ActiveDialog.Id), dc.Context.TurnState.Get<ShownOrders>()!.Numbers, ct);

    /// <summary>The request in the making is shown again with another reason.</summary>
    public Task<DialogTurnResult> BeginWithReasonAsync(DialogContext dc, CancellationToken ct) =>
        BeginAsync(dc, Intent.CancelPaidOrder, new ReasonedOrder(dc.Context.TurnState.Get<SpokenOf>()!.Order!, dc.Context.Text().Trim()).Keep(), ct);

    private async Task<DialogTurnResult> BeginOneByOneAsync(DialogContext dc, Intent wish, IReadOnlyList<string> numbers, CancellationToken ct)
    {
        var waiting = RootMemory.Of(dc).Waiting;
        for (var i = 1; i < numbers.Count; i++)
        {
            waiting.AddWish(new NextWish(wish, numbers[i], ""));
        }

        if (wish != Intent.OrderStatus)
        {
            await inBetween.SayAsync(dc, say.OneByOne(numbers[0]), ct);
        }

        return await BeginAsync(dc, wish, numbers[0], ct);
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext dc, Intent wish, string? about, CancellationToken ct)
    {
        var conversation = conversations.For(wish) ?? throw new InvalidOperationException($"No conversation begins with {wish}.");
        if (dc.ActiveDialog?.Id == pickUp.Id)
        {
            RootMemory.Of(dc).Waiting.Unpark();
        }

        await dc.CancelAllDialogsAsync(ct);
        if (conversation.NeedsBuyer && dc.Context.Buyer() is null)
        {
            return await SignInFirstAsync(dc, wish, about, ct);
        }

        if (wish is Intent.TalkToPerson or Intent.SignOut)
        {
            RootMemory.Of(dc).Waiting.Clear();
        }

        if (wish == Intent.SignOut)
        {
            RootMemory.Of(dc).ForgetReason();
        }

        RootMemory.Of(dc).Waiting.Forget(conversation.Dialog.Id);
        return await dc.BeginDialogAsync(conversation.Dialog.Id, about, ct);
    }

    /// <summary>The wish is kept, and goes on when the buyer is known; what was set aside was perhaps somebody else's.</summary>
    public async Task<DialogTurnResult> SignInFirstAsync(DialogContext dc, Intent wish, string? about, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        RootMemory.Of(dc).Waiting.ForgetParked();
        return await dc.BeginDialogAsync(conversations.For(Intent.SignIn)!.Dialog.Id, new SignInFor(wish, about, dc.Context.Text()).Keep(), ct);
    }

    /// <summary>The talk in progress waits, as it stands, until the other is over.</summary>
    public async Task SetAsideAsync(DialogContext dc, Intent forWish, CancellationToken ct)
    {
        var talk = dc.ActiveDialog;
        var order = InProgress.QuestionsBefore(dc) > 0 ? dc.Context.TurnState.Get<SpokenOf>()!.Order : null;
        if (forWish is Intent.TalkToPerson or Intent.SignOut || say.Doing(conversations.WishOf(talk.Id), order) is null)
        {
            return;
        }

        RootMemory.Of(dc).Waiting.Park(talk, order);
        dc.Stack.Clear();
        await inBetween.SayAsync(dc, say.SetAside(), ct);
    }

    /// <summary>From the second question to "which order?", from a later one to what is asked first about that order.</summary>
    public Task<DialogTurnResult> StepBackAsync(DialogContext dc, CancellationToken ct)
    {
        var spokenOf = dc.Context.TurnState.Get<SpokenOf>()!;
        var order = InProgress.QuestionsBefore(dc) > 1 ? spokenOf.Order : null;
        if (order is null)
        {
            spokenOf.IsNot();
        }

        return BeginAsync(dc, conversations.WishOf(dc.ActiveDialog.Id), order, ct);
    }
}
