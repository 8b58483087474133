using OrderBot.Bot.Tests.Storage;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>On SQLite.</summary>
public sealed class SqliteForgettingTests() : ForgettingTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlForgettingTests() : ForgettingTests(postgreSql: true);

/// <summary>What is a buyer's goes wherever it is, and nothing of anybody else's with it.</summary>
public abstract class ForgettingTests : IDisposable
{
    private const string Ann = "MB1", Bob = "MB2";
    private readonly TemporaryDatabase file;
    private readonly Rooms rooms;

    protected ForgettingTests(bool postgreSql) => rooms = new Rooms(file = new TemporaryDatabase(postgreSql));

    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_sign_in_goes_with_its_buyer_though_nothing_was_said()
    {
        await rooms.SignInAsync("ann", Ann);
        await rooms.SignInAsync("bob", Bob);
        await rooms.SignInAsync("nobody", null);
        await rooms.ForgetAsync(Ann);
        Assert.Equal(["emulator/users/bob", "emulator/users/nobody"], Keys());
    }

    [Fact]
    public async Task A_user_who_has_signed_out_and_was_nobody_else_goes_too_and_one_who_was_stays()
    {
        await rooms.SignInAsync("ann", null);
        await rooms.SayAsync("one", "ann", "hello", Ann);
        await rooms.SignInAsync("both", null);
        await rooms.SayAsync("two", "both", "hello", Ann);
        await rooms.SayAsync("three", "both", "hello", Bob);
        await rooms.ForgetAsync(Ann);
        Assert.Equal(["emulator/conversations/three/users/both", "emulator/users/both"], Keys());
    }

    [Fact]
    public async Task In_a_group_a_buyer_s_words_go_with_their_replies_and_others_stay()
    {
        await rooms.SayAsync("alone", "ann", "where is my order", Ann);
        await rooms.SayAsync("team", "bob", "how long is delivery");
        await rooms.SayAsync("team", "ann", "can I cancel");
        await rooms.SayAsync("team", "carl", "and returns", inAnswer: true);
        await rooms.SayAsync("team", "ann", "thanks", inAnswer: true);
        var forgotten = await rooms.ForgetAsync(Ann);
        Assert.Equal(["how long is delivery", "You said: how long is delivery", "and returns", "You said: and returns"], rooms.Said("team"));
        Assert.Equal(["emulator/conversations/team/users/bob", "emulator/conversations/team/users/carl"], Keys());
        Assert.Equal((1, 1), (forgotten.Conversations, forgotten.Shared));
    }

    [Fact]
    public async Task Who_is_known_by_a_sign_in_alone_is_found_in_groups()
    {
        await rooms.SignInAsync("ann", Ann, "slack");
        await rooms.SayAsync("team", "bob", "hello", channel: "slack");
        await rooms.SayAsync("team", "ann", "hello from Ann", channel: "slack");
        await rooms.SayAsync("team", "ann", "another ann", channel: "msteams");
        await rooms.ForgetAsync(Ann);
        Assert.Equal(["hello", "You said: hello"], rooms.Said("team", "slack"));
        Assert.Equal(2, rooms.Said("team", "msteams").Length);
    }

    [Fact]
    public async Task A_demo_buyer_who_only_ever_spoke_in_a_group_is_found_by_name()
    {
        await rooms.SayAsync("team", "bob", "hello");
        await rooms.SayAsync("team", Ann, "hello from Ann");
        await rooms.ForgetAsync(Ann);
        Assert.Equal(["hello", "You said: hello"], rooms.Said("team"));
    }

    [Fact]
    public async Task Of_a_user_who_was_several_buyers_the_words_go_that_were_said_next_to_the_one()
    {
        await rooms.SayAsync("first", "both", "hello", Ann);
        await rooms.SayAsync("team", "both", "as Ann");
        await rooms.SayAsync("second", "both", "hello", Bob);
        await rooms.SayAsync("third", "both", "hello", Bob);
        await rooms.SayAsync("team", "both", "as Bob");
        await rooms.ForgetAsync(Ann);
        Assert.Equal(["as Bob", "You said: as Bob"], rooms.Said("team"));
        Assert.Empty(rooms.Said("first"));
    }

    [Theory]
    [InlineData(Ann)]
    [InlineData(Bob)]
    public async Task Of_a_conversation_that_two_buyers_used_only_the_one_s_part_goes(string last)
    {
        var other = last == Ann ? Bob : Ann;
        await rooms.SayAsync("talk", "user", "sign me in", null);
        await rooms.SayAsync("talk", "user", $"I am {other}", other);
        await rooms.SayAsync("talk", "user", $"I am still {other}", other, inAnswer: true);
        var asked = await rooms.SayAsync("talk", "user", $"I am now {last}", last);
        rooms.Handoffs.Open(Rooms.Reference(asked), last, $"I am now {last}");
        await rooms.SignInAsync("user", last);
        rooms.References.Remember(new Buyer(last), Rooms.Reference(asked), DateTimeOffset.UnixEpoch);
        rooms.Inbox.TakeIn(rooms.Message("talk", "user", $"and this is {last}"));
        await rooms.ForgetAsync(Ann);
        if (last == Ann)
        {
            Assert.Equal(["sign me in", "You said: sign me in", "I am MB2", "You said: I am MB2", "I am still MB2", "You said: I am still MB2"], rooms.Said("talk"));
            Assert.Empty(Keys());
            Assert.Empty(rooms.References.Of(Ann));
            Assert.Empty(rooms.Handoffs.Waiting());
            Assert.Empty(rooms.Inbox.Waiting(10));
        }
        else
        {
            Assert.Equal(["I am now MB2", "You said: I am now MB2"], rooms.Said("talk"));
            Assert.Equal(["emulator/conversations/talk/users/user", "emulator/users/user"], Keys());
            Assert.Single(rooms.References.Of(Bob));
            Assert.Single(rooms.Handoffs.Waiting());
            Assert.Single(rooms.Inbox.Waiting(10));
        }
    }

    [Fact]
    public async Task What_Direct_Line_shows_of_a_conversation_of_two_is_taken_apart_as_well()
    {
        var conversation = rooms.Conversations.Create("dl_1", null, null);
        var (hers, his) = (rooms.KeepFile(conversation, new("hers.txt", "text/plain", [1])), rooms.KeepFile(conversation, new("his.txt", "text/plain", [2])));
        await rooms.SayDirectAsync(conversation, "I am Bob", Bob, his);
        await rooms.SayDirectAsync(conversation, "bye");
        await rooms.SayDirectAsync(conversation, "I am Ann", Ann, hers);
        Assert.True(rooms.Conversations.Bind(conversation, Ann, "Ann"));
        await rooms.ForgetAsync(Ann);
        var shown = rooms.Log.After(conversation.Id, 0, 10).Select(one => OrderBot.Wire.ActivityJson.Read(one.Json).Text);
        Assert.Equal(["I am Bob", "You said: I am Bob"], shown);
        Assert.Equal((null, null), (rooms.Conversations.Find(conversation.Id)!.MemberId, rooms.Conversations.Find(conversation.Id)!.Name));
        Assert.Null(rooms.Files.Find(hers));
        Assert.NotNull(rooms.Files.Find(his));
    }

    [Fact]
    public async Task What_an_earlier_try_left_goes_with_the_next()
    {
        await rooms.SayAsync("one", "ann", "hello", Ann);
        await rooms.SayAsync("team", "bob", "hello");
        await rooms.SayAsync("team", "ann", "hello from Ann");
        await rooms.SignInAsync("ann", Ann);
        Lose("one", "ann");
        await rooms.ForgetAsync(Ann);
        Assert.Equal(["emulator/conversations/team/users/bob"], Keys());
        Assert.Equal(["hello", "You said: hello"], rooms.Said("team"));
    }

    [Fact]
    public async Task A_wish_for_a_person_never_has_the_id_of_one_that_was_forgotten()
    {
        rooms.Handoffs.Open(Rooms.Reference(await rooms.SayAsync("hers", "ann", "a person, please", Ann)), "Ann", "a person, please");
        var forgotten = Assert.Single(rooms.Handoffs.Waiting()).Id;
        await rooms.ForgetAsync(Ann);
        rooms.Handoffs.Open(Rooms.Reference(await rooms.SayAsync("his", "bob", "a person, please", Bob)), "Bob", "a person, please");
        Assert.NotEqual(forgotten, Assert.Single(rooms.Handoffs.Waiting()).Id);
        Assert.Null(rooms.Handoffs.Find(forgotten));
        Assert.False(rooms.Handoffs.IsOpen(forgotten));
    }

    [Fact]
    public async Task A_Member_ID_is_found_in_whatever_capitals_it_is_kept()
    {
        await rooms.SayAsync("one", "ann", "hello", "Mb1");
        rooms.Conversations.Create("dl_1", "mb1", "Ann");
        await rooms.SignInAsync("ann", "MB1");
        await rooms.SignInAsync("bob", "MB10");
        Assert.Equal(["MB1", "Mb1", "mb1"], rooms.Forgetting.MembersLike("mB1"));
        await rooms.ForgetAsync("MB1", "Mb1", "mb1");
        Assert.Empty(rooms.Forgetting.MembersLike("mB1"));
        Assert.Equal(["emulator/users/bob"], Keys());
    }

    /// <summary>A try that ended early had taken this conversation away.</summary>
    private void Lose(string conversation, string user)
    {
        using var session = rooms.Database.Write();
        session.Execute("DELETE FROM turns WHERE conversation = $1", conversation);
        session.Execute("DELETE FROM outbox WHERE conversation = $1", conversation);
        session.Execute("DELETE FROM state WHERE key = $1", $"emulator/conversations/{conversation}/users/{user}");
        session.Commit();
    }

    private List<string> Keys()
    {
        using var session = rooms.Database.Open();
        return session.Each("SELECT key FROM state", row => row.GetString(0)).Order(StringComparer.Ordinal).ToList();
    }
}
