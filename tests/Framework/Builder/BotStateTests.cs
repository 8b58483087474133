using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

public class BotStateTests
{
    private readonly CountingStorage storage = new();

    [Fact]
    public async Task Values_come_back_in_a_later_turn_as_what_they_were()
    {
        var state = new UserState(storage);
        var address = state.CreateProperty<Address>("address");
        var count = state.CreateProperty<int>("count");
        var big = state.CreateProperty<long>("big");
        var price = state.CreateProperty<double>("price");
        var day = state.CreateProperty<DayOfWeek>("day");
        var when = state.CreateProperty<DateTimeOffset>("when");
        var moment = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        using (var turn = Turn())
        {
            await address.SetAsync(turn, new Address("Main Street", 7) { Notes = { ["floor"] = 3, ["lift"] = true } });
            await count.SetAsync(turn, 3);
            await big.SetAsync(turn, long.MaxValue);
            await price.SetAsync(turn, 3.0);
            await day.SetAsync(turn, DayOfWeek.Friday);
            await when.SetAsync(turn, moment);
            await state.SaveChangesAsync(turn);
        }

        using var later = Turn();
        var read = await address.GetAsync(later);
        Assert.Equal(("Main Street", 7), (read.Street, read.Number));
        Assert.Equal(3L, read.Notes["floor"]);
        Assert.Equal(true, read.Notes["lift"]);
        Assert.Equal(3, await count.GetAsync(later));
        Assert.Equal(long.MaxValue, await big.GetAsync(later));
        Assert.Equal(3.0, await price.GetAsync(later));
        Assert.Equal(DayOfWeek.Friday, await day.GetAsync(later));
        Assert.Equal(moment, await when.GetAsync(later));
    }

    [Fact]
    public async Task State_is_written_only_when_it_changed()
    {
        var state = new UserState(storage);
        var names = state.CreateProperty<List<string>>("names");
        using (var turn = Turn())
        {
            (await names.GetAsync(turn, () => [])).Add("Ann");
            await state.SaveChangesAsync(turn);
            await state.SaveChangesAsync(turn);
        }

        using (var turn = Turn())
        {
            Assert.Equal("Ann", Assert.Single(await names.GetAsync(turn)));
            await state.SaveChangesAsync(turn);
            Assert.Equal(1, storage.Writes);
            await state.SaveChangesAsync(turn, force: true);
            Assert.Equal(2, storage.Writes);
            (await names.GetAsync(turn)).Add("Bob");
            await state.SaveChangesAsync(turn);
            Assert.Equal(3, storage.Writes);
        }

        Assert.Equal(2, storage.Reads);
    }

    [Fact]
    public async Task State_that_was_never_touched_is_not_written()
    {
        var state = new ConversationState(storage);
        using var turn = Turn();
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn);

        Assert.Equal(0, storage.Writes);
    }

    [Fact]
    public async Task Without_a_value_the_default_is_given_and_kept()
    {
        var state = new UserState(storage);
        using var turn = Turn();

        Assert.Null(await state.CreateProperty<string>("text").GetAsync(turn));
        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(turn));
        Assert.Equal("x", await state.CreateProperty<string>("text").GetAsync(turn, () => "x"));
        Assert.Equal("x", await state.CreateProperty<string>("text").GetAsync(turn));
    }

    [Fact]
    public async Task Cleared_state_is_stored_as_empty_and_deleted_state_is_gone()
    {
        var state = new UserState(storage);
        var name = state.CreateProperty<string>("name");
        using (var turn = Turn())
        {
            await name.SetAsync(turn, "Ann");
            await state.SaveChangesAsync(turn);
            await state.ClearStateAsync(turn);
            await state.SaveChangesAsync(turn);
        }

        using (var turn = Turn())
        {
            Assert.Null(await name.GetAsync(turn));
            await name.SetAsync(turn, "Bob");
            await state.SaveChangesAsync(turn);
            await state.DeleteAsync(turn);
        }

        using var later = Turn();
        Assert.Null(await name.GetAsync(later));
    }

    [Fact]
    public async Task A_key_of_the_bots_own_is_never_taken_for_a_type()
    {
        var state = new UserState(storage);
        var bag = state.CreateProperty<Dictionary<string, object>>("bag");
        using (var turn = Turn())
        {
            await bag.SetAsync(turn, new Dictionary<string, object> { ["$type"] = "dialogState", ["$value"] = "x", ["$$"] = 1 });
            await state.SaveChangesAsync(turn);
        }

        using var later = Turn();
        var read = await bag.GetAsync(later);
        Assert.Equal("dialogState", read["$type"]);
        Assert.Equal("x", read["$value"]);
        Assert.Equal(1L, read["$$"]);
    }

    [Fact]
    public async Task The_three_scopes_are_kept_apart()
    {
        using var turn = Turn();
        foreach (var state in new BotState[] { new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage) })
        {
            await state.CreateProperty<string>("scope").SetAsync(turn, state.GetType().Name);
            await state.SaveChangesAsync(turn);
        }

        var stored = await storage.ReadAsync(["test/users/u", "test/conversations/c", "test/conversations/c/users/u"]);
        Assert.Equal(3, stored.Count);
    }

    [Fact]
    public async Task An_activity_without_a_sender_has_no_user_state()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { ChannelId = "test" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(turn));
    }

    private static TurnContext Turn() => new(new TestAdapter(), new Activity
    {
        Type = ActivityTypes.Message,
        ChannelId = "test",
        From = new ChannelAccount("u"),
        Conversation = new ConversationAccount(id: "c"),
    });

    public sealed record Address(string Street, int Number)
    {
        public IDictionary<string, object> Notes { get; init; } = new Dictionary<string, object>();
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage memory = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return memory.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return memory.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => memory.DeleteAsync(keys, cancellationToken);
    }
}
