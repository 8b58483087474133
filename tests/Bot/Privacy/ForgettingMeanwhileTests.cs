using OrderBot.Bot.Tests.DirectLine;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>What is under way while its buyer is forgotten leaves nothing behind, and what is used while it is too old stays.</summary>
public sealed class ForgettingMeanwhileTests : IDisposable
{
    private const string Ann = "MB1";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private readonly TemporaryDatabase shared = new(postgreSql: true);

    public void Dispose() => shared.Dispose();

    [Fact]
    public async Task A_turn_of_another_replica_is_let_come_to_its_end_and_then_forgotten_with_the_rest()
    {
        var (bot, command) = (new Rooms(shared), new Rooms(shared));
        await bot.SayAsync("talk", "ann", "hello", Ann);
        var hold = await bot.Turns.HoldAsync("emulator/talk", default);
        var forgetting = command.ForgetAsync(Ann);
        await IsWaitedForAsync("talk", forgetting);
        Assert.NotEmpty(bot.Said("talk"));
        await bot.SayAsync(bot.Message("talk", "ann", "I am not done"), Ann, hold: hold);
        await hold.DisposeAsync();
        Assert.Equal(1, (await forgetting).Conversations);
        Assert.Empty(bot.Said("talk"));
    }

    [Fact]
    public async Task What_is_stored_in_one_conversation_while_another_is_forgotten_goes_in_the_next_round()
    {
        var (bot, command) = (new Rooms(shared), new Rooms(shared));
        await bot.SayAsync("a talk", "ann", "hello", Ann);
        await bot.SayAsync("b talk", "ann", "hello", Ann);
        var hold = await bot.Turns.HoldAsync("emulator/b talk", default);
        var forgetting = command.ForgetAsync(Ann);
        await IsWaitedForAsync("b talk", forgetting);
        Assert.Empty(bot.Said("a talk"));
        await bot.SayAsync("a talk", "ann", "hello again", Ann);
        await hold.DisposeAsync();
        await forgetting;
        Assert.Empty(bot.Said("a talk"));
    }

    [Fact]
    public async Task A_post_that_comes_while_its_buyer_is_forgotten_goes_with_the_rest()
    {
        var (bot, command) = (new Rooms(shared), new Rooms(shared));
        var conversation = bot.Conversations.Create("dl_1", Ann, "Ann");
        await bot.SayDirectAsync(conversation, "hello", Ann);
        Task<ForgottenTalks>? forgetting = null;
        bot.Log.Append(bot.Message(conversation.Id, "dl_1", "are you there", "directline"), also: _ =>
        {
            forgetting = Task.Run(() => command.ForgetAsync(Ann));
            WaitsFor(bot, "directline_conversations", forgetting);
        });
        await forgetting!;
        Assert.Null(bot.Conversations.Find(conversation.Id));
        Assert.Empty(bot.Log.After(conversation.Id, 0, 10));
    }

    [Fact]
    public async Task A_post_that_comes_while_its_conversation_is_too_old_keeps_it()
    {
        var time = new MovableTime();
        var (bot, other) = (new Rooms(shared, time), new Rooms(shared, time));
        var conversation = bot.Conversations.Create("dl_1", Ann, "Ann");
        time.Pass(Kept + TimeSpan.FromDays(1));
        Task<int>? forgetting = null;
        bot.Log.Append(bot.Message(conversation.Id, "dl_1", "I am back", "directline"), also: _ =>
        {
            forgetting = Task.Run(() => other.Unused.Forget(time.GetUtcNow(), Kept));
            WaitsFor(bot, "directline_conversations", forgetting);
        });
        Assert.Equal(0, await forgetting!);
        Assert.NotNull(bot.Conversations.Find(conversation.Id));
        Assert.Single(bot.Log.After(conversation.Id, 0, 10));
    }

    [Fact]
    public async Task A_state_that_is_written_while_it_is_too_old_stays()
    {
        var time = new MovableTime();
        var (bot, other) = (new Rooms(shared, time), new Rooms(shared, time));
        await bot.SignInAsync("ann", Ann);
        time.Pass(Kept + TimeSpan.FromDays(1));
        using var writing = bot.Database.Write();
        writing.Execute("UPDATE state SET at = $1", time.GetUtcNow().ToUnixTimeSeconds());
        var forgetting = Task.Run(() => other.Unused.Forget(time.GetUtcNow(), Kept));
        WaitsFor(bot, "state", forgetting);
        writing.Commit();
        Assert.Equal(0, await forgetting);
        Assert.Single(await bot.State.ReadAsync(["emulator/users/ann"]));
    }

    /// <summary>Returns when somebody has met a row of this table that another transaction is writing.</summary>
    private void WaitsFor(Rooms rooms, string table, Task by)
    {
        using var session = rooms.Database.Open();
        while (session.Number(
            """
            SELECT count(*) FROM pg_locks AS waits JOIN pg_locks AS uses ON uses.pid = waits.pid
            WHERE NOT waits.granted AND waits.locktype = 'transactionid' AND uses.relation = to_regclass($1)
            """,
            $"{shared.Schema}.{table}") == 0)
        {
            Assert.False(by.IsCompleted, "It did not wait.");
            Thread.Yield();
        }
    }

    private async Task IsWaitedForAsync(string conversation, Task by)
    {
        using var session = shared.Open().Open();
        while (session.Number(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 7)",
            $"{shared.Schema}/emulator/{conversation}") == 0)
        {
            Assert.False(by.IsCompleted, "It did not wait.");
            await Task.Yield();
        }
    }
}
