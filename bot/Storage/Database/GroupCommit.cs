using System.Collections.Concurrent;

namespace OrderBot.Storage;

/// <summary>
/// Stores changes that come at the same time in one transaction: the pages that they share are written once, and the disk is
/// waited for once. One that is refused harms no other: each is then stored by itself.
/// </summary>
internal sealed class GroupCommit(Func<Session> write) : IThreadPoolWorkItem
{
    private const int Most = 32;

    /// <summary>Of more only half are taken: else those would all wait at the same time, and a processor with them.</summary>
    private const int Few = 4;
    private readonly ConcurrentQueue<Change> _waiting = new();
    private readonly List<Change> _group = new(Most);
    private int _isRunning;

    /// <summary>Done when the change is stored.</summary>
    public Task StoreAsync(Change change)
    {
        _waiting.Enqueue(change);
        Start();
        return change.Task;
    }

    /// <summary>Stands in line behind the turns that can run: what they change comes into the same group.</summary>
    public void Execute()
    {
        var most = Math.Clamp(_waiting.Count / 2, Few, Most);
        while (_group.Count < most && _waiting.TryDequeue(out var change))
        {
            _group.Add(change);
        }

        if (!StoreTogether())
        {
            _group.ForEach(StoreAlone);
        }

        _group.Clear();

        // With a barrier: who queues now sees either that nobody runs, or is seen here.
        Interlocked.Exchange(ref _isRunning, 0);
        if (!_waiting.IsEmpty)
        {
            Start();
        }
    }

    private void Start()
    {
        if (Interlocked.Exchange(ref _isRunning, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <returns>False when nothing was stored and each is to be tried by itself.</returns>
    private bool StoreTogether()
    {
        var hasBegun = false;
        try
        {
            using var session = write();
            hasBegun = true;
            foreach (var change in _group)
            {
                change.Write(session);
            }

            session.Commit();
            foreach (var change in _group)
            {
                change.Stored();
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Where nobody can write, none waits for that again.
            if (hasBegun && _group.Count > 1)
            {
                return false;
            }

            _group.ForEach(change => change.SetException(failure));
            return true;
        }

        _group.ForEach(change => change.SetResult());
        return true;
    }

    private void StoreAlone(Change change)
    {
        try
        {
            using var session = write();
            change.Write(session);
            session.Commit();
            change.Stored();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            change.SetException(failure);
            return;
        }

        change.SetResult();
    }
}
