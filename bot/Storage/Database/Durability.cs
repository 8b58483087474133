namespace OrderBot.Storage;

/// <summary>What a stored turn outlives on SQLite, where every setting outlives the death of the process.</summary>
public enum Durability
{
    /// <summary>When the power fails, the last turns before it can be lost, whole; none is stored in part.</summary>
    ProcessDeath,

    /// <summary>Each commit waits for the disk.</summary>
    PowerLoss,
}
