namespace OrderBot.Storage;

/// <summary>Which tables keep something of a conversation, a turn or a buyer. A new table has its line here, and one in the test that fills every table.</summary>
internal static class KeptTables
{
    /// <summary>Rows of a conversation, by the columns "conversation" and "channel".</summary>
    public static readonly string[] OfConversation = ["outbox", "turns", "inbox", "handoffs"];

    /// <summary>Rows of one turn, by those and the column that holds the activity's id.</summary>
    public static readonly (string Table, string Activity)[] OfTurn = [("outbox", "turn"), ("turns", "activity"), ("inbox", "activity")];

    /// <summary>Rows of a buyer, by the column that holds the Member ID.</summary>
    public static readonly (string Table, string Member)[] OfBuyer = [("conversation_references", "member_id"), ("untold_news", "member"), ("audit", "member")];

    /// <summary>Where else a Member ID stands.</summary>
    public static readonly (string Table, string Member)[] WithMember = [.. OfBuyer, ("turns", "member"), ("directline_conversations", "member_id")];
}
