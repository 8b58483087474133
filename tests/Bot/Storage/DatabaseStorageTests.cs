using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>On SQLite.</summary>
public sealed class SqliteStorageTests() : DatabaseStorageTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlStorageTests() : DatabaseStorageTests(postgreSql: true);

/// <summary>What the storage in a database promises beyond every storage's promise.</summary>
public abstract class DatabaseStorageTests(bool postgreSql) : IDisposable
{
    private readonly TemporaryDatabase _database = new(postgreSql);

    [Fact]
    public async Task State_outlives_the_process()
    {
        await _database.OpenStorage().WriteAsync(State("value"));

        Assert.Equal("value", (await Read(_database.OpenStorage()))["name"]);
    }

    [Fact]
    public async Task Two_processes_see_what_the_other_wrote()
    {
        var one = _database.OpenStorage();
        var other = _database.OpenStorage();
        await one.WriteAsync(State("one"));
        Assert.Equal("one", (await Read(other))["name"]);

        await other.WriteAsync(State("other"));
        Assert.Equal("other", (await Read(one))["name"]);
    }

    [Fact]
    public async Task A_state_that_changed_meanwhile_is_not_overwritten()
    {
        var storage = _database.OpenStorage();
        await storage.WriteAsync(State("first"));
        var mine = await Read(storage);
        var theirs = await Read(storage);
        theirs["name"] = "theirs";
        await Write(storage, theirs);

        mine["name"] = "mine";
        var conflict = await Assert.ThrowsAsync<StateConflictException>(() => Write(storage, mine));

        Assert.Equal("key", conflict.Key);
        Assert.Equal("theirs", (await Read(storage))["name"]);
    }

    [Fact]
    public async Task The_same_state_can_be_written_twice_in_a_turn()
    {
        var storage = _database.OpenStorage();
        await storage.WriteAsync(State("first"));
        var state = await Read(storage);
        state["name"] = "second";
        await Write(storage, state);
        state["name"] = "third";
        await Write(storage, state);

        Assert.Equal("third", (await Read(storage))["name"]);
    }

    [Fact]
    public async Task A_state_that_was_deleted_meanwhile_does_not_come_back()
    {
        var storage = _database.OpenStorage();
        await storage.WriteAsync(State("first"));
        var mine = await Read(storage);
        await storage.DeleteAsync(["key"]);

        await Assert.ThrowsAsync<StateConflictException>(() => Write(storage, mine));

        Assert.Empty(await storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task An_ETag_is_never_used_again_even_after_a_delete()
    {
        var storage = _database.OpenStorage();
        await storage.WriteAsync(State("first"));
        var mine = await Read(storage);
        await storage.DeleteAsync(["key"]);
        await storage.WriteAsync(State("a new one"));

        await Assert.ThrowsAsync<StateConflictException>(() => Write(storage, mine));
    }

    [Fact]
    public async Task A_type_that_nobody_registered_is_refused_and_nothing_is_written()
    {
        var storage = _database.OpenStorage();

        var refused = await Assert.ThrowsAsync<StateFormatException>(() => storage.WriteAsync(State(new Uri("https://example.com"))));

        Assert.Contains("System.Uri", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task An_empty_ETag_is_a_mistake()
    {
        var storage = _database.OpenStorage();

        await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { ETag = "" } }));
    }

    [Fact]
    public async Task What_was_cancelled_before_it_began_does_nothing()
    {
        var storage = _database.OpenStorage();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAsync<OperationCanceledException>(() => storage.WriteAsync(State("value"), cancelled));
        await Assert.ThrowsAsync<OperationCanceledException>(() => storage.ReadAsync(["key"], cancelled));
        await Assert.ThrowsAsync<OperationCanceledException>(() => storage.DeleteAsync(["key"], cancelled));

        Assert.Empty(await storage.ReadAsync(["key"]));
    }

    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Dictionary<string, object> State(object value) => new() { ["key"] = new Dictionary<string, object> { ["name"] = value } };

    private static async Task<IDictionary<string, object>> Read(StateStorage storage) => (IDictionary<string, object>)(await storage.ReadAsync(["key"]))["key"];

    private static Task Write(StateStorage storage, IDictionary<string, object> state) => storage.WriteAsync(new Dictionary<string, object> { ["key"] = state });
}
