namespace OrderBot.Storage;

/// <summary>
/// What is stored of talks that go on, at hand so that a turn need not read it. Another process may write to the same file: a
/// turn that used something from here learns at its commit, alone with the file, whether anybody else has written, and if so is run again from what is stored.
/// </summary>
internal sealed class RecentTalks
{
    private long _written = -1;
    private long _age;

    public RecentStates States { get; } = new();

    public RecentTurns Turns { get; } = new();

    public RecentNoNews NoNews { get; } = new();

    /// <summary>Grows when all of it is forgotten; what was taken at an earlier age may not be so any more.</summary>
    public long Age => Volatile.Read(ref _age);

    /// <summary>Forgets all of it when another process has written since the last look.</summary>
    /// <param name="session">Within a transaction that keeps others from writing.</param>
    public void Look(Session session)
    {
        if (session.HasLooked)
        {
            return;
        }

        // Changes with every transaction that is not this connection's own.
        session.HasLooked = true;
        if (session.Number("PRAGMA data_version") is var written && written != _written)
        {
            _written = written ?? -1;
            Forget();
        }
    }

    public void Forget()
    {
        // Who finds something that is old has seen the old age before.
        States.Clear();
        Turns.Clear();
        NoNews.Clear();
        Interlocked.Increment(ref _age);
    }
}
