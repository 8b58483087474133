namespace OrderBot.Storage;

/// <summary>What is written in one transaction, by itself or with what others write at the same time; settled when it is stored, or was not.</summary>
public abstract class Change() : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
{
    /// <summary>Writes within a transaction. It may be undone, and then is called again.</summary>
    public abstract void Write(Session session);

    /// <summary>It is stored, and nobody has written since.</summary>
    public abstract void Stored();
}
