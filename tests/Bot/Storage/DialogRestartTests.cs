using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>On SQLite.</summary>
public sealed class SqliteRestartTests() : DialogRestartTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlRestartTests() : DialogRestartTests(postgreSql: true);

/// <summary>A talk goes on where it was, although every turn meets a bot that has just started.</summary>
public abstract class DialogRestartTests(bool postgreSql) : IDisposable
{
    private readonly TemporaryDatabase _file = new(postgreSql);

    [Fact]
    public async Task A_talk_goes_on_after_each_restart()
    {
        Assert.StartsWith("Which colour?", await Say("hello"), StringComparison.Ordinal);
        Assert.StartsWith("Red or blue?", await Say("green"), StringComparison.Ordinal);
        Assert.Equal("For whom?", await Say("crimson"));
        Assert.Equal("A shorter name?", await Say("Maximilian the Second"));
        Assert.StartsWith("Is that right?", await Say("Zoë"), StringComparison.Ordinal);
        Assert.StartsWith("Yes or no?", await Say("hm"), StringComparison.Ordinal);
        Assert.Equal("2 red for Zoë: True", await Say("yes"));
        Assert.StartsWith("Which colour?", await Say("hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_in_the_conversation_has_a_talk_apart()
    {
        await Say("hello", "Ann");
        Assert.StartsWith("Which colour?", await Say("blue", "Ben"), StringComparison.Ordinal);
        Assert.Equal("For whom?", await Say("blue", "Ann"));
    }

    public void Dispose()
    {
        _file.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<string> Say(string text, string user = "Ann")
    {
        using var database = _file.New();
        var storage = new StateStorage(database, new StateSerializer(), TimeProvider.System);
        var state = new PrivateConversationState(storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk", user));
        await adapter.SendTextToBotAsync(
            text,
            async (turn, cancellationToken) =>
            {
                await new OrderingTalk().RunAsync(turn, state.CreateProperty<DialogState>("talk"), cancellationToken);
                await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
            },
            CancellationToken.None);
        return adapter.GetNextReply().AsMessageActivity().Text;
    }
}
