using Microsoft.Bot.Builder;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>What every storage promises, whatever it keeps its state in.</summary>
public sealed class StorageContractTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly TemporaryDatabase _shared = new(postgreSql: true);

    public static TheoryData<string> Storages => ["memory", "sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task What_was_written_is_read(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(State("key", "name", "value"));

        var read = await storage.ReadAsync(["key", "absent"]);

        Assert.Equal("value", Entry(read, "key", "name"));
        Assert.False(read.ContainsKey("absent"));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task What_is_read_is_a_copy(string kind)
    {
        var storage = Open(kind);
        var state = State("key", "name", "value");
        await storage.WriteAsync(state);

        ((IDictionary<string, object>)state["key"])["name"] = "changed afterwards";

        Assert.Equal("value", Entry(await storage.ReadAsync(["key"]), "key", "name"));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Several_keys_are_written_read_and_deleted_together(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = Bag("n", "1"), ["b"] = Bag("n", "2"), ["c"] = Bag("n", "3") });
        await storage.DeleteAsync(["a", "b", "absent"]);

        Assert.Equal(["c"], (await storage.ReadAsync(["a", "b", "c"])).Keys);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task The_last_write_stays(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(State("key", "name", "first"));
        await storage.WriteAsync(State("key", "name", "second"));

        Assert.Equal("second", Entry(await storage.ReadAsync(["key"]), "key", "name"));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_store_item_comes_back_with_an_ETag(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "read me", Count = 3 } });

        var note = await ReadNote(storage);

        Assert.Equal(("read me", 3), (note.Text, note.Count));
        Assert.NotNull(note.ETag);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_write_with_an_old_ETag_is_refused(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note() });
        var mine = await ReadNote(storage);
        var theirs = await ReadNote(storage);
        theirs.Text = "theirs";
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = theirs });

        mine.Text = "mine";
        var conflict = await Assert.ThrowsAnyAsync<Exception>(() => storage.WriteAsync(new Dictionary<string, object> { ["note"] = mine }));

        Assert.StartsWith("Etag conflict.", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await ReadNote(storage)).Text);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_star_overwrites_whatever_is_there(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "first" } });
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "second", ETag = "*" } });

        Assert.Equal("second", (await ReadNote(storage)).Text);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task One_refused_change_refuses_them_all(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note() });
        var old = await ReadNote(storage);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { ETag = "*" } });

        await Assert.ThrowsAnyAsync<Exception>(() => storage.WriteAsync(new Dictionary<string, object> { ["before"] = Bag("n", "1"), ["note"] = old, ["after"] = Bag("n", "2") }));

        Assert.Empty(await storage.ReadAsync(["before", "after"]));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Keys_and_values_may_hold_any_text(string kind)
    {
        var storage = Open(kind);
        string[] keys = ["msteams/conversations/19:abc@thread.tacv2;messageid=1/users/Zoë", "ключ", "鍵 🔑", "KEY", "key", "it's \"quoted\"; DROP TABLE state; --", "a\nb\t\\"];
        await storage.WriteAsync(keys.ToDictionary(key => key, key => (object)Bag(key, key)));

        var read = await storage.ReadAsync(keys);

        Assert.All(keys, key => Assert.Equal(key, Entry(read, key, key)));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_value_may_be_a_megabyte_long(string kind)
    {
        var storage = Open(kind);
        var text = string.Concat(Enumerable.Repeat("0123456789abcdeé", 65_536));
        await storage.WriteAsync(State("big", "text", text));

        Assert.Equal(text, Entry(await storage.ReadAsync(["big"]), "big", "text"));
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Many_write_at_once_and_nothing_is_lost(string kind)
    {
        var storage = Open(kind);
        await Parallel.ForAsync(0, 200, async (i, cancellationToken) =>
        {
            await storage.WriteAsync(State("key " + i, "n", i.ToString()), cancellationToken);
            await storage.WriteAsync(State("shared", "n", i.ToString()), cancellationToken);
            Assert.Equal(i.ToString(), Entry(await storage.ReadAsync(["key " + i], cancellationToken), "key " + i, "n"));
        });

        Assert.Equal(201, (await storage.ReadAsync([.. Enumerable.Range(0, 200).Select(i => "key " + i), "shared"])).Count);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Of_many_who_count_by_ETag_each_counts_once(string kind)
    {
        var storage = Open(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note() });

        await Parallel.ForAsync(0, 8, async (_, _) =>
        {
            for (var counted = 0; counted < 10;)
            {
                var note = await ReadNote(storage);
                note.Count++;
                try
                {
                    await storage.WriteAsync(new Dictionary<string, object> { ["note"] = note });
                    counted++;
                }
                catch (Exception conflict) when (conflict.Message.StartsWith("Etag conflict.", StringComparison.Ordinal))
                {
                }
            }
        });

        Assert.Equal(80, (await ReadNote(storage)).Count);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Nothing_is_a_wrong_argument(string kind)
    {
        var storage = Open(kind);

        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null!));
        await storage.WriteAsync(new Dictionary<string, object>());
        Assert.Empty(await storage.ReadAsync([]));
    }

    public void Dispose()
    {
        _database.Dispose();
        _shared.Dispose();
    }

    private static Dictionary<string, object> Bag(string name, object value) => new() { [name] = value };

    private static Dictionary<string, object> State(string key, string name, object value) => new() { [key] = Bag(name, value) };

    private static object Entry(IDictionary<string, object> read, string key, string name) => ((IDictionary<string, object>)read[key])[name];

    private static async Task<Note> ReadNote(IStorage storage) => (Note)(await storage.ReadAsync(["note"]))["note"];

    private IStorage Open(string kind) => kind switch
    {
        "memory" => new MemoryStorage(),
        "sqlite" => _database.OpenStorage(),
        _ => _shared.OpenStorage(),
    };
}
