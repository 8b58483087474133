namespace OrderBot.Storage;

/// <summary>
/// A conversation that no other replica has, until this is let go. The lock and what is written under it share one connection:
/// whoever loses the one cannot do the other.
/// </summary>
public sealed class Hold : IAsyncDisposable
{
    private readonly Func<Session, ValueTask>? _letGo;

    /// <summary>Where there are no other replicas.</summary>
    public static Hold Alone { get; } = new();

    private Hold()
    {
    }

    internal Hold(Session session, bool hasWaited, Func<Session, ValueTask> letGo)
    {
        (Session, HasWaited, _letGo) = (session, hasWaited, letGo);
        session.IsKept = true;
    }

    /// <summary>Whether another replica had it when this one asked.</summary>
    public bool HasWaited { get; }

    internal Session? Session { get; }

    /// <summary>The same hold, let go of in another way.</summary>
    internal Hold In(Func<Session, ValueTask> letGo) => new(Session!, HasWaited, letGo);

    /// <summary>Whether it is still held.</summary>
    public bool IsKept()
    {
        try
        {
            return Session is null || Session.Number("SELECT 1::bigint") == 1;
        }
        catch (Exception lost) when (lost is System.Data.Common.DbException or InvalidOperationException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => Session is { } session ? _letGo!(session) : ValueTask.CompletedTask;
}
