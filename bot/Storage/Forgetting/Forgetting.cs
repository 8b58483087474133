namespace OrderBot.Storage;

/// <summary>What is kept of a buyer goes, when the buyer wants it: from conversations of their own and from those with others. It needs every room's tables.</summary>
public sealed class Forgetting(BotDatabase database)
{
    /// <summary>In each round goes what was stored during the one before it.</summary>
    private const int MostRounds = 10;

    /// <summary>Member IDs of which something is kept and that differ from this one in capitals at most.</summary>
    public IReadOnlyList<string> MembersLike(string memberId)
    {
        using var session = database.Open();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (table, member) in KeptTables.WithMember)
        {
            found.UnionWith(session.Each($"SELECT DISTINCT {member} FROM {table} WHERE lower({member}) = lower($1)", row => row.GetString(0), memberId));
        }

        foreach (var user in KeptUser.All(session))
        {
            if (string.Equals(user.Member, memberId, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(user.Member!);
            }
        }

        return [.. found];
    }

    /// <summary>All that is kept of a buyer, until a round finds nothing more: a turn that was under way is let come to its end, and goes then.</summary>
    /// <param name="members">The buyer's Member ID, in every way in which it was written.</param>
    public async Task<ForgottenTalks> ForgetAsync(IReadOnlyList<string> members, CancellationToken ct)
    {
        var trace = new BuyerTrace(members);
        var (whole, shared) = (new HashSet<KnownConversation>(), new HashSet<KnownConversation>());
        var (all, gone) = (0, 0);
        for (var round = 0; round < MostRounds && (round == 0 || gone > 0); round++)
        {
            gone = 0;
            foreach (var conversation in Look(trace))
            {
                var (talk, went) = await ForgetAsync(conversation, trace, ct);
                gone += went;
                _ = went > 0 && (talk.IsWhole ? whole : shared).Add(conversation);
            }

            gone += ForgetMember(trace);
            all += gone;
        }

        shared.ExceptWith(whole);
        return new ForgottenTalks(whole.Count, shared.Count, all);
    }

    private List<KnownConversation> Look(BuyerTrace trace)
    {
        using var session = database.Open();
        return trace.Look(session);
    }

    /// <summary>Nobody runs a turn in the conversation meanwhile; on a file that only holds for this process.</summary>
    private async Task<(BuyerTalk Talk, int Gone)> ForgetAsync(KnownConversation conversation, BuyerTrace trace, CancellationToken ct)
    {
        await using var hold = await database.HoldAsync($"{conversation.Channel}/{conversation.Id}", ct);
        using var session = database.Erase(hold);
        TalkEraser.Lock(session, conversation);
        var talk = BuyerTalk.Read(session, conversation, trace);
        var gone = TalkEraser.Erase(session, talk, trace);
        session.Commit();
        database.Recent.Forget();
        return (talk, gone);
    }

    /// <summary>What belongs to no conversation, last of all: it tells which users the buyer was.</summary>
    private int ForgetMember(BuyerTrace trace)
    {
        var gone = 0;
        using var session = database.Erase(Hold.Alone);
        foreach (var (table, member) in KeptTables.OfBuyer)
        {
            foreach (var id in trace.Members)
            {
                gone += session.Execute($"DELETE FROM {table} WHERE {member} = $1", id);
            }
        }

        foreach (var state in KeptUser.All(session))
        {
            if (trace.Is(state.Member) || (state.Member is null && trace.Users.Contains(state.User) && !trace.WasAnother(state.User)))
            {
                gone += session.Execute("DELETE FROM state WHERE key = $1", state.Key);
            }
        }

        session.Commit();
        database.Recent.Forget();
        return gone;
    }
}

/// <summary>How much of a buyer's went.</summary>
/// <param name="Conversations">That went as a whole.</param>
/// <param name="Shared">From which only the buyer's own part went.</param>
/// <param name="Rows">Of the database.</param>
public sealed record ForgottenTalks(int Conversations, int Shared, int Rows)
{
    public static ForgottenTalks operator +(ForgottenTalks one, ForgottenTalks other) =>
        new(one.Conversations + other.Conversations, one.Shared + other.Shared, one.Rows + other.Rows);
}
