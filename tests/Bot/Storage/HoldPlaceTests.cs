using Npgsql;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>Who waits for a conversation that another replica has takes no place, and hardly a connection, from those that run.</summary>
public sealed class HoldPlaceTests : IDisposable
{
    private const int Connections = 9;

    /// <summary>Of so many connections, three are for conversations that a replica holds.</summary>
    private const int Places = 3;

    /// <summary>More than there are connections.</summary>
    private const int Many = 12;

    private const string Awaited = """
        SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 7)
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly TaskCompletionSource allWait = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PostgreSqlEngine one;
    private readonly PostgreSqlEngine other;
    private int waiting;

    public HoldPlaceTests()
    {
        var database = new NpgsqlConnectionStringBuilder(SharedDatabase.New()) { MaxPoolSize = Connections }.ConnectionString;
        one = new PostgreSqlEngine(database);
        other = new PostgreSqlEngine(database);
    }

    [Fact]
    public async Task Many_who_wait_keep_nobody_else_waiting_and_get_it_one_after_another()
    {
        var first = await one.HoldAsync("a", null, default);
        var (inside, had) = (0, 0);
        var waiters = Enumerable.Range(0, Many).Select(_ => TakeAsync()).ToArray();
        await allWait.Task.WaitAsync(Limit);

        var running = await FillAsync();
        Assert.All(running, hold => Assert.False(hold.HasWaited));
        using (var look = other.Open())
        {
            Assert.Equal(1L, look.Number("SELECT 1::bigint"));
        }

        Assert.Equal(0, had);
        await LetGoAsync(running);
        await first.DisposeAsync();
        await Task.WhenAll(waiters).WaitAsync(Limit);
        Assert.Equal(Many, had);

        async Task TakeAsync()
        {
            await using var hold = await other.HoldAsync("a", Waits, default);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            Assert.True(hold.HasWaited);
            Assert.True(hold.IsKept());
            Interlocked.Increment(ref had);
            Interlocked.Decrement(ref inside);
        }
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_its_place_to_the_next()
    {
        var first = await one.HoldAsync("a", null, default);
        using var impatience = new CancellationTokenSource();
        var impatient = Enumerable.Range(0, Many).Select(_ => other.HoldAsync("a", Waits, impatience.Token).AsTask()).ToArray();
        await allWait.Task.WaitAsync(Limit);
        await IsAwaitedAsync("a");
        var patient = other.HoldAsync("a", null, default).AsTask();

        await impatience.CancelAsync();
        foreach (var waiter in impatient)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter.WaitAsync(Limit));
        }

        var running = await FillAsync();
        await IsAwaitedAsync("a");
        Assert.False(patient.IsCompleted);
        await first.DisposeAsync();
        await LetGoAsync(running);
        await using (var next = await patient.WaitAsync(Limit))
        {
            Assert.True(next.HasWaited);
        }

        await LetGoAsync(await FillAsync());
    }

    [Fact]
    public async Task Who_leads_or_waits_to_lead_takes_no_place_and_gives_none_back()
    {
        var lead = await one.LeadAsync("lead", default);
        var heir = other.LeadAsync("lead", default).AsTask();
        await IsAwaitedAsync("lead");
        var running = await FillAsync();
        var second = await other.LeadAsync("another lead", default).AsTask().WaitAsync(Limit);
        Assert.False(heir.IsCompleted);

        await lead.DisposeAsync();
        await (await heir.WaitAsync(Limit)).DisposeAsync();
        await second.DisposeAsync();

        // All places are still taken: who wants one more has not even asked for it.
        var more = other.HoldAsync("c", null, default).AsTask();
        await using (var elsewhere = await one.HoldAsync("c", null, default).AsTask().WaitAsync(Limit))
        {
            Assert.False(elsewhere.HasWaited);
            Assert.False(more.IsCompleted);
        }

        await LetGoAsync(running);
        await using var had = await more.WaitAsync(Limit);
        Assert.True(had.IsKept());
    }

    public void Dispose()
    {
        one.Dispose();
        other.Dispose();
    }

    private void Waits()
    {
        if (Interlocked.Increment(ref waiting) == Many)
        {
            allWait.SetResult();
        }
    }

    /// <summary>Holds as many conversations as the other replica may at a time.</summary>
    private async Task<IReadOnlyList<Hold>> FillAsync()
    {
        var holds = new List<Hold>();
        for (var i = 0; i < Places; i++)
        {
            holds.Add(await other.HoldAsync($"b{i}", null, default).AsTask().WaitAsync(Limit));
        }

        return holds;
    }

    private static async Task LetGoAsync(IReadOnlyList<Hold> holds)
    {
        foreach (var hold in holds)
        {
            await hold.DisposeAsync();
        }
    }

    /// <summary>Somebody stands at the database and waits.</summary>
    private async Task IsAwaitedAsync(string name)
    {
        using var patience = new CancellationTokenSource(Limit);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var session = one.Open();
        while (session.Number(Awaited, "orderbot/" + name) == 0)
        {
            await look.WaitForNextTickAsync(patience.Token);
        }
    }
}
