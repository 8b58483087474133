using OrderBot.Bot.Tests.Storage;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>A turn that is under way while its buyer is forgotten leaves nothing behind.</summary>
public sealed class ForgettingMeanwhileTests : IDisposable
{
    private const string Ann = "MB1";
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
