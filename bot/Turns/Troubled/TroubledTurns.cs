using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;
using OrderBot.SupportDesk;

namespace OrderBot.Turns;

/// <summary>What becomes of a turn in which the shop failed: progress is kept, it can be tried again with the same keys, and whether a write arrived is looked up before anything is said about it.</summary>
public sealed class TroubledTurns(
    IOrderService orders, PrivateConversationState state, SupportRoot root, SentenceReader reader, RoutingReplies say, WriteAhead ahead)
{
    /// <summary>The entry of the state that keeps it.</summary>
    internal const string Failed = "FailedTurn";
    private readonly StoreFirst storeFirst = ahead.KeepAsync;

    /// <summary>Runs a turn; one that failed before is run instead when the buyer wants it tried again.</summary>
    public async Task RunAsync(ITurnContext turn, IStatePropertyAccessor<DialogState> dialogs, CancellationToken ct)
    {
        turn.TurnState.Set(storeFirst);
        var failed = state.CreateProperty<Dictionary<string, string>>(Failed);
        if (await failed.GetAsync(turn, null, ct) is not { } kept)
        {
            await root.RunAsync(turn, dialogs, ct);
            return;
        }

        var before = FailedTurn.From(kept);
        if (IsSame(turn, before) || (turn.Press() is null && before.IsMeantBy(turn.Text())))
        {
            await failed.DeleteAsync(turn, ct);
            await AgainAsync(turn, before, dialogs, ct);
            return;
        }

        if (before.Pending is { } pending && !await IsSettledAsync(turn, before, pending, dialogs, ct))
        {
            return;
        }

        await failed.DeleteAsync(turn, ct);
        await root.RunAsync(turn, dialogs, ct);
    }

    /// <summary>The shop failed in this turn: nothing that the turn changed is kept but what was said in it.</summary>
    public async Task FailedAsync(ITurnContext turn, OrderServiceException failure, IStatePropertyAccessor<DialogState> dialogs, CancellationToken ct)
    {
        await ReloadAsync(turn, ct);
        var broken = Broken(turn, failure.MaybeDone);
        if (broken.MaybeDone)
        {
            await SayAsync(turn, say.NotSure(), ct);
        }

        var arrived = broken.Pending is null ? false : await ArrivedAsync(turn, broken.Pending, ct);
        if (arrived == true && await ToldAsync(turn, broken, dialogs, ct))
        {
            return;
        }

        await SayAsync(turn, !broken.MaybeDone ? say.NotNow() : arrived == false ? say.DidNotArrive() : say.CouldNotLook(), ct);
        await state.CreateProperty<Dictionary<string, string>>(Failed).SetAsync(turn, broken.Keep(), ct);
    }

    /// <summary>The turn as it is kept to be tried again.</summary>
    internal static FailedTurn Broken(ITurnContext turn, bool maybeDone)
    {
        var before = turn.TurnState.Get<TriedAgain>()?.Turn;
        var pending = Pending(turn.TurnState.Get<PendingWrite>(), before);
        var id = turn.TurnState.Get<SaidBefore>()?.Id ?? turn.Name();
        return new FailedTurn(
            id ?? "", before?.Text ?? turn.Activity.Text ?? "", turn.Press(), pending, pending is not null && (maybeDone || before?.MaybeDone == true));
    }

    /// <summary>Whether it is the very turn that was cut, which is run once more.</summary>
    private static bool IsSame(ITurnContext turn, FailedTurn before) =>
        before.MaybeDone && before.Id == turn.Name() && before.Text == (turn.Activity.Text ?? "");

    /// <summary>A write that is tried again may have arrived the first time: it is looked for from then on.</summary>
    private static PendingWrite? Pending(PendingWrite? now, FailedTurn? before) =>
        before?.Pending is { } first && (now is null || (now.Order == first.Order && now.Act == first.Act)) ? first : now;

    /// <summary>False when it still cannot be seen whether the write arrived: then nothing may be said that depends on it.</summary>
    private async Task<bool> IsSettledAsync(ITurnContext turn, FailedTurn before, PendingWrite pending, IStatePropertyAccessor<DialogState> dialogs, CancellationToken ct)
    {
        switch (await ArrivedAsync(turn, pending, ct))
        {
            case false:
                return true;
            case true:
                var (press, said) = (turn.Press(), turn.TurnState.Get<SaidBefore>());
                await AgainAsync(turn, before, dialogs, ct);
                Set(turn, press, said);

                // What that has asked just now, these words do not answer.
                turn.TurnState.Set(SaidBeforehand.Mark);
                return true;
        }

        if (reader.Read(turn.Text()).Best == Intent.TalkToPerson)
        {
            await dialogs.DeleteAsync(turn, ct);
            return true;
        }

        await SayAsync(turn, say.CouldNotLook(), ct);
        return false;
    }

    private Task AgainAsync(ITurnContext turn, FailedTurn before, IStatePropertyAccessor<DialogState> dialogs, CancellationToken ct)
    {
        turn.TurnState.Set(new TriedAgain(before));
        Set(turn, before.Press, new SaidBefore(before.Text, before.Id, before.MaybeDone ? before.Pending?.At : null, before.Pending?.Consent));
        return root.RunAsync(turn, dialogs, ct);
    }

    /// <summary>The shop gives the stored answer to a key that it has seen: the talk goes on with it.</summary>
    private async Task<bool> ToldAsync(ITurnContext turn, FailedTurn broken, IStatePropertyAccessor<DialogState> dialogs, CancellationToken ct)
    {
        try
        {
            await state.CreateProperty<Dictionary<string, string>>(Failed).DeleteAsync(turn, ct);
            await AgainAsync(turn, broken, dialogs, ct);
            return true;
        }
        catch (OrderServiceException)
        {
            await ReloadAsync(turn, ct);
            return false;
        }
    }

    /// <summary>Who has the talk stands: that the desk opens or ends is stored with the turn, and it was said.</summary>
    private async Task ReloadAsync(ITurnContext turn, CancellationToken ct)
    {
        var desk = state.CreateProperty<string?>(PersonAtDesk.Property);
        var who = await desk.GetAsync(turn, null, ct);
        await state.LoadAsync(turn, true, ct);
        turn.TurnState.Get<Unheard>()?.Forget();
        await (who is null ? desk.DeleteAsync(turn, ct) : desk.SetAsync(turn, who, ct));
    }

    /// <summary>Null when the shop does not answer.</summary>
    private async Task<bool?> ArrivedAsync(ITurnContext turn, PendingWrite pending, CancellationToken ct)
    {
        try
        {
            return turn.Buyer() is { } buyer && await orders.FindAsync(buyer, pending.Order, ct) is { } order && pending.HasArrived(order);
        }
        catch (OrderServiceException)
        {
            return null;
        }
    }

    private static void Set(ITurnContext turn, ButtonPress? press, SaidBefore? said)
    {
        turn.TurnState.Remove(typeof(ButtonPress).FullName!);
        turn.TurnState.Remove(typeof(SaidBefore).FullName!);
        if (press is not null)
        {
            turn.TurnState.Set(press);
        }

        if (said is not null)
        {
            turn.TurnState.Set(said);
        }
    }

    private static Task SayAsync(ITurnContext turn, Reply reply, CancellationToken ct) => turn.SendActivityAsync(reply.ToActivity(), ct);

    /// <summary>Marks a turn that runs an earlier one once more.</summary>
    private sealed record TriedAgain(FailedTurn Turn);
}
