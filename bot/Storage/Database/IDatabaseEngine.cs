namespace OrderBot.Storage;

/// <summary>What differs between the databases that the bot can live in; all else is one set of SQL.</summary>
public interface IDatabaseEngine : IDisposable
{
    /// <summary>Whether other machines may work on the same data.</summary>
    bool IsShared { get; }

    /// <summary>A connection to read with.</summary>
    Session Open();

    /// <summary>A connection to read a row or two with, at once: a write may wait for it.</summary>
    Session Glance();

    /// <summary>A connection within a transaction; what is not committed is undone.</summary>
    Session Write();

    /// <summary>From here to its end a transaction overwrites what it deletes, where the database leaves it readable else.</summary>
    void Overwrites(Session session);

    /// <summary>Lets nothing stay readable of what was deleted before; false when that cannot be done now.</summary>
    bool LeaveNoTrace();

    /// <summary>Stores the changes of those who hold nothing together; null where each is stored by itself.</summary>
    internal GroupCommit? Group { get; }

    /// <summary>Waits, within a transaction, until no other process changes the tables' shape.</summary>
    void Alone(Session session);

    /// <summary>A step of the schema, in this database's words.</summary>
    string Worded(string step);

    /// <summary>Waits until no other replica has the conversation.</summary>
    /// <param name="waits">Called before it waits, when another one has it.</param>
    ValueTask<Hold> HoldAsync(string conversation, Action? waits, CancellationToken ct);

    /// <summary>Waits, however long, until no other replica has what one of them does for all.</summary>
    ValueTask<Hold> LeadAsync(string name, CancellationToken ct);

    /// <summary>Tells every replica, once the transaction is committed, that a conversation has something new.</summary>
    /// <param name="shown">Something that is shown now and not kept, as JSON; null for what is in the log.</param>
    void Tell(Session session, string conversation, string? shown);

    /// <summary>Hears what replicas tell, also this one itself, until cancelled; a null conversation is any that was missed.</summary>
    Task HearAsync(Action<string?, string?> told, CancellationToken ct);
}
