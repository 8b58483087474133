using System.Globalization;
using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Who has proved in a chat who they are: kept with that user of that channel, in whatever conversation, until it lapses.</summary>
public sealed class SignIns(UserState users, IAccountService accounts, SignInSettings settings, Clock clock)
{
    private readonly IStatePropertyAccessor<string?> kept = users.CreateProperty<string?>("SignedIn");

    /// <summary>The whole days that a sign-in lasts.</summary>
    public int Days => settings.Lasts.Days;

    /// <summary>Makes the turn the buyer's who signed in here. Whom the channel vouches for is that buyer and nobody else.</summary>
    public async Task RecogniseAsync(ITurnContext turn, CancellationToken ct)
    {
        if (await kept.GetAsync(turn, null, ct) is not { } known)
        {
            return;
        }

        var (member, until) = Read(known);
        if (turn.Buyer() is not null || until <= clock.Now || await FindAsync(member, ct) is not { } buyer)
        {
            await kept.DeleteAsync(turn, ct);
            return;
        }

        turn.TurnState.Set(buyer);
        turn.TurnState.Set(SignedInHere.Mark);
    }

    /// <summary>From now on this user of the channel is the buyer.</summary>
    public async Task SignInAsync(ITurnContext turn, Buyer buyer, CancellationToken ct)
    {
        await kept.SetAsync(turn, string.Create(CultureInfo.InvariantCulture, $"{clock.Now + settings.Lasts:O} {buyer.MemberId}"), ct);
        turn.TurnState.Set(buyer);
        turn.TurnState.Set(SignedInHere.Mark);
    }

    public async Task SignOutAsync(ITurnContext turn, CancellationToken ct)
    {
        await kept.DeleteAsync(turn, ct);
        turn.TurnState.Set<Buyer>(null!);
        turn.TurnState.Set<SignedInHere>(null!);
        turn.TurnState.Set(SignedOutHere.Mark);
    }

    /// <summary>Null when the account is gone; while the accounts cannot be reached, nobody is turned away.</summary>
    private async Task<Buyer?> FindAsync(string member, CancellationToken ct)
    {
        try
        {
            return await accounts.FindAsync(member, ct);
        }
        catch (OrderServiceException)
        {
            return new Buyer(member);
        }
    }

    private static (string Member, DateTimeOffset Until) Read(string known)
    {
        var at = known.IndexOf(' ', StringComparison.Ordinal);
        return (known[(at + 1)..], DateTimeOffset.Parse(known.AsSpan(0, at), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
    }
}
