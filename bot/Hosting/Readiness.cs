using OrderBot.Knowledge;
using OrderBot.Orders;
using OrderBot.Turns;

namespace OrderBot;

/// <summary>Whether this host can take buyers: it looks at the storage, the order service and the articles, and is not about to stop.</summary>
public sealed partial class Readiness(
    ITurnStore store, IAccountService accounts, HelpDesk desk, IHostApplicationLifetime lifetime, TimeProvider realTime, ILogger<Readiness> log)
{
    private const string Probe = "health/ready";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Probes that come in a flood are answered by the last look.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock looking = new();
    private Task<ReadyAnswer>? last;
    private DateTimeOffset lookedAt;

    public Task<ReadyAnswer> LookAsync()
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Task.FromResult(new ReadyAnswer("stopping", null));
        }

        lock (looking)
        {
            var now = realTime.GetUtcNow();
            if (last is null || (last.IsCompleted && now - lookedAt > Fresh))
            {
                (last, lookedAt) = (LookAnewAsync(), now);
            }

            return last;
        }
    }

    private async Task<ReadyAnswer> LookAnewAsync()
    {
        var storage = CheckAsync("storage", StorageAsync);
        var orders = CheckAsync("orders", ct => accounts.FindAsync("nobody", ct));
        var articles = CheckAsync("articles", desk.WarmAsync);
        var checks = new Dictionary<string, string> { ["storage"] = await storage, ["orders"] = await orders, ["articles"] = await articles };
        return new ReadyAnswer(checks.Values.All(check => check == ReadyAnswer.Fine) ? "ready" : "not ready", checks);
    }

    private async Task StorageAsync(CancellationToken ct)
    {
        await store.WriteAsync(new Dictionary<string, object> { [Probe] = new Dictionary<string, object> { ["at"] = realTime.GetUtcNow() } }, ct);
        await store.ReadAsync([Probe], ct);
    }

    /// <summary>"ok", or the kind of what went wrong; its message may name more than a stranger should read.</summary>
    private async Task<string> CheckAsync(string what, Func<CancellationToken, Task> check)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await Task.Run(() => check(patience.Token), patience.Token).WaitAsync(Patience, realTime);
            return ReadyAnswer.Fine;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            NotReady(failure, what);
            return failure is TimeoutException or OperationCanceledException ? "slow" : "failed";
        }
    }

    [LoggerMessage(LogLevel.Warning, "Not ready: {What}.")]
    private partial void NotReady(Exception failure, string what);
}
