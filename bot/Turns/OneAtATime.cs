namespace OrderBot.Turns;

/// <summary>
/// Runs work of the same name one after another, in order of arrival, and of different names side by side, within this process.
/// Work must not wait for more work of its own name: it would wait for itself.
/// </summary>
public sealed class OneAtATime
{
    // A name is in here while its work runs; the queue comes only when somebody waits.
    private readonly Dictionary<string, Queue<TaskCompletionSource>?> _busy = [];
    private readonly Lock _gate = new();

    /// <summary>How many names have work running.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
            {
                return _busy.Count;
            }
        }
    }

    /// <param name="cancellationToken">Ends the waiting for one's turn; work that has begun sees it only if it looks.</param>
    public async Task RunAsync(string name, Func<CancellationToken, Task> work, CancellationToken cancellationToken = default)
    {
        await EnterAsync(name, cancellationToken).ConfigureAwait(false);
        try
        {
            await work(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(name);
        }
    }

    public async Task<T> RunAsync<T>(string name, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await EnterAsync(name, cancellationToken).ConfigureAwait(false);
        try
        {
            return await work(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(name);
        }
    }

    private Task EnterAsync(string name, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        TaskCompletionSource turn;
        lock (_gate)
        {
            if (_busy.TryAdd(name, null))
            {
                return Task.CompletedTask;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (_busy[name] ??= new Queue<TaskCompletionSource>()).Enqueue(turn);
        }

        return cancellationToken.CanBeCanceled ? WaitAsync(turn, cancellationToken) : turn.Task;
    }

    private static async Task WaitAsync(TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        // Whoever settles it first decides: a turn that is given is taken, one that is cancelled is passed over.
        await using var registration = cancellationToken.UnsafeRegister(
            static (waiting, token) => ((TaskCompletionSource)waiting!).TrySetCanceled(token), turn).ConfigureAwait(false);
        await turn.Task.ConfigureAwait(false);
    }

    private void Leave(string name)
    {
        lock (_gate)
        {
            var waiting = _busy[name];
            while (waiting is not null && waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _busy.Remove(name);
        }
    }
}
