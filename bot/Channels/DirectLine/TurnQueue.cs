using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OrderBot.Channels.DirectLine;

/// <summary>Runs the turns of a conversation one at a time, in the order in which they came. One that fails stops none after it.</summary>
public sealed partial class TurnQueue(ILogger<TurnQueue> log) : IHostedService
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Line> _lines = [];

    /// <summary>Whether a conversation has turns that run or wait.</summary>
    public bool IsBusy(string conversation)
    {
        lock (_gate)
        {
            return _lines.ContainsKey(conversation);
        }
    }

    /// <param name="entry">What to do as the turn takes its place, before any turn that comes later; false takes none.</param>
    /// <returns>Ends with the turn, and as it ended.</returns>
    public Task Enqueue(string conversation, Func<Task> turn, Func<bool>? entry = null)
    {
        var line = Enter(conversation);
        var isTaken = false;
        try
        {
            // Only the same conversation waits while its log is written.
            lock (line.Entering)
            {
                if (entry?.Invoke() == false)
                {
                    return Task.CompletedTask;
                }

                var running = RunAfterAsync(line.Last, turn);
                line.Last = SettleAsync(conversation, line, running);
                isTaken = true;
                return running;
            }
        }
        finally
        {
            if (!isTaken)
            {
                Leave(conversation, line);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets the turns that were taken in come to their end.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.WhenAll(_lines.Values.Select(line => line.Last)).WaitAsync(cancellationToken);
        }
    }

    private static async Task RunAfterAsync(Task before, Func<Task> turn)
    {
        await before;
        await Task.Yield();
        await turn();
    }

    private async Task SettleAsync(string conversation, Line line, Task running)
    {
        try
        {
            await running;
        }
        catch (Exception failure)
        {
            TurnFailed(log, conversation, failure);
        }
        finally
        {
            Leave(conversation, line);
        }
    }

    private Line Enter(string conversation)
    {
        lock (_gate)
        {
            if (!_lines.TryGetValue(conversation, out var line))
            {
                line = _lines[conversation] = new Line();
            }

            line.Users++;
            return line;
        }
    }

    private void Leave(string conversation, Line line)
    {
        lock (_gate)
        {
            if (--line.Users == 0)
            {
                _lines.Remove(conversation);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A turn of Direct Line conversation {Conversation} failed")]
    private static partial void TurnFailed(ILogger log, string conversation, Exception failure);

    private sealed class Line
    {
        public Lock Entering { get; } = new();

        public Task Last { get; set; } = Task.CompletedTask;

        public int Users { get; set; }
    }
}
