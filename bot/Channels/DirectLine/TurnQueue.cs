using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OrderBot.Channels.DirectLine;

/// <summary>Runs the turns of a conversation one at a time, in the order in which they came. One that fails stops none after it.</summary>
public sealed partial class TurnQueue(ILogger<TurnQueue> log) : IHostedService
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _last = [];

    /// <param name="entry">What to do as the turn takes its place, before any turn that comes later; false takes none.</param>
    /// <returns>Ends with the turn, and as it ended.</returns>
    public Task Enqueue(string conversation, Func<Task> turn, Func<bool>? entry = null)
    {
        lock (_gate)
        {
            if (entry?.Invoke() == false)
            {
                return Task.CompletedTask;
            }

            var running = RunAfterAsync(_last.GetValueOrDefault(conversation, Task.CompletedTask), turn);
            var settled = SettleAsync(conversation, running);
            _last[conversation] = settled;
            _ = ForgetAsync(conversation, settled);
            return running;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets the turns that were taken in come to their end.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.WhenAll(_last.Values).WaitAsync(cancellationToken);
        }
    }

    private static async Task RunAfterAsync(Task before, Func<Task> turn)
    {
        await before;
        await Task.Yield();
        await turn();
    }

    private async Task SettleAsync(string conversation, Task running)
    {
        try
        {
            await running;
        }
        catch (Exception failure)
        {
            TurnFailed(log, conversation, failure);
        }
    }

    private async Task ForgetAsync(string conversation, Task settled)
    {
        await settled;
        lock (_gate)
        {
            if (_last.GetValueOrDefault(conversation) == settled)
            {
                _last.Remove(conversation);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A turn of Direct Line conversation {Conversation} failed")]
    private static partial void TurnFailed(ILogger log, string conversation, Exception failure);
}
