using System.Text.Json;
using Microsoft.Bot.Builder;

namespace OrderBot.Framework.Tests.Builder;

public class MemoryStorageTests
{
    private readonly IStorage storage = new MemoryStorage();

    [Fact]
    public async Task What_is_read_is_a_copy()
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "a" } });

        var first = (await storage.ReadAsync<Note>(["k"]))["k"];
        first.Text = "changed";

        Assert.Equal("a", (await storage.ReadAsync<Note>(["k"]))["k"].Text);
    }

    [Fact]
    public async Task An_item_that_changed_meanwhile_is_not_overwritten()
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "a" } });
        var mine = (await storage.ReadAsync<Note>(["k"]))["k"];
        var theirs = (await storage.ReadAsync<Note>(["k"]))["k"];
        theirs.Text = "theirs";
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs });

        mine.Text = "mine";
        await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["other"] = new Note(), ["k"] = mine }));

        Assert.Equal("theirs", (await storage.ReadAsync<Note>(["k"]))["k"].Text);
        Assert.Empty(await storage.ReadAsync(["other"]));
        mine.ETag = "*";
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine });
        Assert.Equal("mine", (await storage.ReadAsync<Note>(["k"]))["k"].Text);
    }

    [Fact]
    public async Task Absent_keys_are_absent_and_deleted_ones_too()
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note() });

        await storage.DeleteAsync(["k", "unknown"]);

        Assert.Empty(await storage.ReadAsync(["k", "unknown"]));
    }

    [Fact]
    public void Plain_values_keep_their_kind()
    {
        var written = new Dictionary<string, object?>
        {
            ["text"] = "a \"b\" ü",
            ["whole"] = 5,
            ["real"] = 5.0,
            ["small"] = 1e-7,
            ["flag"] = false,
            ["none"] = null,
            ["list"] = new List<object> { 1, "two", new Dictionary<string, object> { ["three"] = 3 } },
            ["json"] = JsonDocument.Parse("""{"$type":"dialogState","a":[1]}""").RootElement,
        };

        var read = (Dictionary<string, object>)StateJson.Read(StateJson.Write(written));

        Assert.Equal("a \"b\" ü", read["text"]);
        Assert.Equal(5L, read["whole"]);
        Assert.Equal(5.0, read["real"]);
        Assert.Equal(1e-7, read["small"]);
        Assert.Equal(false, read["flag"]);
        Assert.Null(read["none"]);
        var list = Assert.IsType<List<object>>(read["list"]);
        Assert.Equal(3L, ((Dictionary<string, object>)list[2])["three"]);
        Assert.Equal(1, Assert.IsType<JsonElement>(read["json"]).GetProperty("a")[0].GetInt32());
    }

    [Fact]
    public void A_type_that_is_not_in_the_table_is_refused()
    {
        Assert.Throws<JsonException>(() => StateJson.Read("""{"$type":"System.IO.FileInfo, System.Runtime","$value":{}}"""u8));
    }

    public sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
