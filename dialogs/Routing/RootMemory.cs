using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>What the root remembers from turn to turn, in its own dialog state.</summary>
internal sealed class RootMemory(IDictionary<string, object> state)
{
    private const string Order = "spokenOf";
    private const string Earlier = "earlier";
    private const string Since = "turnsSinceSpokenOf";
    private const string Awaits = "awaits";
    private const string AwaitsOrder = "awaitsOrder";
    private const string AwaitsSince = "awaitsSince";

    /// <summary>For so many turns it is remembered that an answer was promised.</summary>
    private const int Patience = 8;

    /// <summary>An order is fresh for so many turns after the one in which it was spoken of.</summary>
    private const int Freshness = 2;

    private const string Together = "spokenOfTogether";

    /// <summary>More orders than anybody counts by heart.</summary>
    private const int MostTogether = 4;

    private const string Guess = "guess";
    private const string Told = "told";
    private const string Reason = "reason";

    /// <summary>The root's memory in this turn.</summary>
    public static RootMemory Of(DialogContext dc) => dc.Context.TurnState.Get<RootMemory>()!;

    public Waiting Waiting { get; } = new(state);

    public SpokenOf Recall() => new(
        state.TryGetValue(Order, out var order) ? order as string : null,
        TurnsSince() < Freshness,
        Several());

    public EarlierTurns RecallEarlier() => new(state.TryGetValue(Earlier, out var said) ? said as string : null);

    public void KeepSaid(string text) => state[Earlier] = RecallEarlier().With(text);

    public void Keep(SpokenOf spokenOf)
    {
        if (spokenOf.Order is { } order)
        {
            KeepAmongSeveral(order);
            state[Order] = order;
            state[Since] = spokenOf.IsNew ? 0 : Math.Min(TurnsSince() + 1, Freshness);
        }
    }

    /// <summary>Those that are spoken of soon after each other are kept, the latest of them; when it was long ago, it begins anew.</summary>
    private void KeepAmongSeveral(string order)
    {
        var before = TurnsSince() < Freshness ? Several() : [];
        if (before.AsSpan().IndexOf(order) < 0)
        {
            var kept = string.Join(' ', before.AsSpan(Math.Max(0, before.Length - MostTogether + 1)));
            state[Together] = kept.Length == 0 ? order : $"{kept} {order}";
        }
    }

    private string[] Several() => state.TryGetValue(Together, out var kept) && kept is string numbers ? numbers.Split(' ') : [];

    /// <summary>Keeps for some turns that an answer was promised in this one.</summary>
    public void Keep(Awaited? awaited)
    {
        if (awaited is not null)
        {
            (state[Awaits], state[AwaitsOrder], state[AwaitsSince]) = (awaited.Answer.ToString(), awaited.Order, 0);
        }
        else if (state.ContainsKey(Awaits))
        {
            state[AwaitsSince] = Math.Min(Turns(AwaitsSince, Patience) + 1, Patience);
        }
    }

    /// <summary>The answer that was promised some turns ago; null when none was.</summary>
    public Awaited? RecallAwaited() =>
        Turns(AwaitsSince, Patience) < Patience && state.TryGetValue(Awaits, out var kept) && Enum.TryParse<AwaitedAnswer>(kept as string, out var answer)
            ? new Awaited(answer, state.TryGetValue(AwaitsOrder, out var order) ? (string)order : "")
            : null;

    /// <summary>Whether an answer was promised in the turn before.</summary>
    public bool IsJustPromised => Turns(AwaitsSince, Patience) == 0;

    /// <summary>Whether a request was sent in the turn before.</summary>
    public bool IsJustRequested => IsJustPromised && RecallAwaited()?.Answer == AwaitedAnswer.ToNewRequest;

    /// <summary>The reason for a request that was given last; null when none was.</summary>
    public LastReason? RecallReason() => state.TryGetValue(Reason, out var kept) && kept is string words ? new LastReason(words) : null;

    public void Keep(LastReason? reason)
    {
        if (reason is { Words.Length: > 0 })
        {
            state[Reason] = reason.Words;
        }
    }

    /// <summary>What one buyer gave as a reason is no other's.</summary>
    public void ForgetReason() => state.Remove(Reason);

    /// <summary>Keeps for the next turn that something was told in the middle of a talk.</summary>
    public void KeepTold() => state[Told] = true;

    /// <summary>Whether something was told in the turn before, in the middle of a talk.</summary>
    public bool TakeTold() => state.Remove(Told);

    private int TurnsSince() => Turns(Since, Freshness);

    private int Turns(string since, int atMost) => state.TryGetValue(since, out var turns) ? Convert.ToInt32(turns, CultureInfo.InvariantCulture) : atMost;

    /// <summary>Keeps the one wish that was guessed, for the next turn.</summary>
    public void KeepGuess(Intent wish) => state[Guess] = wish.ToString();

    /// <summary>The one wish that was guessed in the turn before; null when none was.</summary>
    public Intent? TakeGuess() => state.Remove(Guess, out var guess) && Enum.TryParse<Intent>(guess as string, out var wish) ? wish : null;
}
