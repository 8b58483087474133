namespace OrderBot.Faults.Host;

/// <summary>
/// The real time, with a death waiting where somebody asks for it: the inbox, the log and the outbox do so within each of their
/// writes, so that a turn is cut between two of them and between two replies.
/// </summary>
internal sealed class MortalTime(Death death) : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        death.Moment();
        return System.GetUtcNow();
    }
}
