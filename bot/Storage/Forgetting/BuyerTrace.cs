using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>Where a buyer has been: as which users of which channels, and in which conversations. What was found once is known as long as this lives.</summary>
/// <param name="members">The buyer's Member ID, in every way in which it was written.</param>
internal sealed class BuyerTrace(IReadOnlyList<string> members)
{
    private readonly HashSet<KnownUser> _users = [];
    private readonly Dictionary<KnownUser, List<KeptTurn>> _said = [];
    private readonly Dictionary<KnownUser, string?> _signedIn = [];

    public IReadOnlyList<string> Members => members;

    public IReadOnlyCollection<KnownUser> Users => _users;

    public bool Is(string? member) => member is not null && members.Contains(member);

    /// <summary>Whether a channel's user was this buyer, if only at times.</summary>
    public bool Was(string channel, string? user) => user is not null && _users.Contains(new KnownUser(channel, user));

    /// <summary>Whether a channel's user is another buyer now.</summary>
    public bool IsAnother(KnownUser user) => _signedIn.TryGetValue(user, out var now) && now is not null && !Is(now);

    /// <summary>Whether a channel's user was another buyer, too.</summary>
    public bool WasAnother(KnownUser user) => IsAnother(user) || (_said.TryGetValue(user, out var said) && said.Exists(turn => turn.Member is not null && !Is(turn.Member)));

    /// <summary>
    /// Whether words were this buyer's by whom their user was in the channel before or after them; of a user who never was anybody else they all are.
    /// It decides where nobody is known, as in a group.
    /// </summary>
    public bool SaidNear(KeptTurn turn)
    {
        if (!Was(turn.Channel, turn.User))
        {
            return false;
        }

        string? before = null, after = null;
        foreach (var other in _said.GetValueOrDefault(new KnownUser(turn.Channel, turn.User!), []))
        {
            if (other.Seq <= turn.Seq)
            {
                before = other.Member ?? before;
            }
            else
            {
                after ??= other.Member;
            }
        }

        return (before ?? after) is null || Is(before) || Is(after);
    }

    /// <returns>The conversations with something of the buyer's; those that only the user tells come first, because the others tell the user.</returns>
    public List<KnownConversation> Look(Session session)
    {
        var surely = Surely(session);
        FindUsers(session);
        var perhaps = new HashSet<KnownConversation>();
        _said.Clear();
        FindSaid(session, perhaps);
        foreach (var user in _users)
        {
            perhaps.UnionWith(KeptUser.TalksOf(session, user));
        }

        perhaps.ExceptWith(surely);
        return [.. perhaps, .. surely];
    }

    private List<KnownConversation> Surely(Session session) => [.. members.SelectMany(member => session.Each(
        """
        SELECT channel, conversation FROM turns WHERE member = $1
        UNION SELECT channel_id, conversation_id FROM conversation_references WHERE member_id = $1
        UNION SELECT 'directline', id FROM directline_conversations WHERE member_id = $1
        ORDER BY 1, 2
        """,
        row => new KnownConversation(row.GetString(0), row.GetString(1)), member)).Distinct()];

    private void FindUsers(Session session)
    {
        foreach (var member in members)
        {
            session.Each("SELECT user_id FROM directline_conversations WHERE member_id = $1", row => Add("directline", row.GetString(0)), member);
            session.Each(
                "SELECT channel_id, reference FROM conversation_references WHERE member_id = $1",
                row => Add(row.GetString(0), ActivityJson.Read(row.GetFieldValue<byte[]>(1)).RelatesTo?.User?.Id), member);
            session.Each(
                "SELECT channel, json FROM turns WHERE member = $1 AND json IS NOT NULL", row => Add(row.GetString(0), KeptTurn.From(row.GetFieldValue<byte[]>(1))), member);
        }

        _signedIn.Clear();
        foreach (var state in KeptUser.All(session))
        {
            _signedIn[state.User] = state.Member;
            if (Is(state.Member) || Is(state.User.Id))
            {
                _users.Add(state.User);
            }
        }
    }

    private void FindSaid(Session session, HashSet<KnownConversation> conversations)
    {
        foreach (var turn in KeptTurn.All(session))
        {
            Said(turn, conversations);
        }

        foreach (var turn in session.Each("SELECT seq, channel, conversation, activity, NULL, json FROM inbox", KeptTurn.Read))
        {
            if (Is(turn.User) || Was(turn.Channel, turn.User))
            {
                conversations.Add(new KnownConversation(turn.Channel, turn.Conversation));
            }
        }
    }

    private void Said(KeptTurn turn, HashSet<KnownConversation> conversations)
    {
        // In the demo a sender may be a buyer by name.
        if (Is(turn.User))
        {
            Add(turn.Channel, turn.User);
        }

        if (!Was(turn.Channel, turn.User))
        {
            return;
        }

        conversations.Add(new KnownConversation(turn.Channel, turn.Conversation));
        var user = new KnownUser(turn.Channel, turn.User!);
        if (!_said.TryGetValue(user, out var said))
        {
            _said[user] = said = [];
        }

        said.Add(turn);
    }

    private bool Add(string channel, string? user) => user is not null && _users.Add(new KnownUser(channel, user));
}
