namespace OrderBot.Storage;

/// <summary>
/// A conversation with something of a buyer's, and what of it is theirs. A guest's words are the buyer's whom the same user was next before or after
/// them; others' words never are.
/// </summary>
internal sealed class BuyerTalk
{
    private readonly BuyerTrace _trace;
    private readonly Dictionary<string, bool> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastOthers = new(StringComparer.Ordinal);

    private BuyerTalk(BuyerTrace trace, KnownConversation conversation, List<KeptTurn> turns, bool isAnothers, bool isKnownAsTheirs)
    {
        (_trace, Conversation) = (trace, conversation);
        var own = Owned(turns);
        var isNobodyElse = !isAnothers && (own.Contains(true) || isKnownAsTheirs) && !own.Contains(false);
        for (var i = 0; i < own.Length; i++)
        {
            // What the bot said of itself is the buyer's where nobody else was there.
            (own[i] ?? isNobodyElse ? Own : Others).Add(turns[i]);
        }

        IsWhole = isNobodyElse;
    }

    public KnownConversation Conversation { get; }

    public List<KeptTurn> Own { get; } = [];

    public List<KeptTurn> Others { get; } = [];

    /// <summary>Whether nobody else has anything in it.</summary>
    public bool IsWhole { get; }

    public static BuyerTalk Read(Session session, KnownConversation conversation, BuyerTrace trace)
    {
        var known = session.Each(
            """
            SELECT member_id FROM conversation_references WHERE conversation_id = $1 AND channel_id = $2
            UNION SELECT member_id FROM directline_conversations WHERE id = $1 AND $2 = 'directline' AND member_id IS NOT NULL
            """,
            row => row.GetString(0), conversation.Id, conversation.Channel);
        return new BuyerTalk(
            trace, conversation, KeptTurn.Of(session, conversation), known.Exists(member => !trace.Is(member)), known.Exists(trace.Is));
    }

    /// <summary>Whether a user's part in it, as their state, is the buyer's now.</summary>
    public bool IsTheirsNow(string? user) =>
        _trace.Was(Conversation.Channel, user) && !_trace.IsAnother(new KnownUser(Conversation.Channel, user!)) && !_lastOthers.Contains(user!);

    /// <summary>Whether one of the buyer's own turns is theirs beyond doubt: where a user was several buyers, a guest's may be another's.</summary>
    public bool IsSurely(KeptTurn own) =>
        IsWhole || own.Member is not null || (own.User is not null && !_trace.WasAnother(new KnownUser(own.Channel, own.User)));

    /// <returns>For each turn whether it is the buyer's; null where nothing tells.</returns>
    private bool?[] Owned(List<KeptTurn> turns)
    {
        var (before, after) = (Near(turns, step: 1), Near(turns, step: -1));
        var own = new bool?[turns.Count];
        for (var i = 0; i < own.Length; i++)
        {
            var turn = turns[i];
            own[i] = IsOwn(turn, before[i], after[i]);
            if (turn is { Member: not null, User: not null })
            {
                _ = own[i] == true ? _lastOthers.Remove(turn.User) : _lastOthers.Add(turn.User);
            }
        }

        return own;
    }

    private bool? IsOwn(KeptTurn turn, bool? before, bool? after)
    {
        if (turn.Member is not null)
        {
            return _trace.Is(turn.Member);
        }

        if (turn.User is not null && !_trace.Was(turn.Channel, turn.User))
        {
            return false;
        }

        if (before is not null || after is not null)
        {
            return before == true || after == true;
        }

        return turn.User is null ? null : _trace.SaidNear(turn);
    }

    /// <summary>Whether the same user, or for turns of nobody's anybody, was this buyer in the nearest turn that tells; null when none does.</summary>
    private bool?[] Near(List<KeptTurn> turns, int step)
    {
        _last.Clear();
        var near = new bool?[turns.Count];
        for (var i = step > 0 ? 0 : turns.Count - 1; i >= 0 && i < turns.Count; i += step)
        {
            var user = turns[i].User ?? "";
            if (turns[i].Member is { } member)
            {
                _last[user] = _last[""] = _trace.Is(member);
            }

            near[i] = _last.TryGetValue(user, out var isTheirs) ? isTheirs : null;
        }

        return near;
    }
}
