using OrderBot.Bot.Tests.Storage;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>On SQLite.</summary>
public sealed class SqliteBuyerRecordsTests() : BuyerRecordsTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlBuyerRecordsTests() : BuyerRecordsTests(postgreSql: true);

/// <summary>A buyer is given all that is kept about them, and nothing that another said.</summary>
public abstract class BuyerRecordsTests : IDisposable
{
    private const string Ann = "MB1", Bob = "MB2";
    private readonly TemporaryDatabase file;
    private readonly Rooms rooms;

    protected BuyerRecordsTests(bool postgreSql) => rooms = new Rooms(file = new TemporaryDatabase(postgreSql));

    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_a_conversation_that_another_used_later_only_own_turns_are_given()
    {
        await rooms.SayAsync("talk", "user", "before anybody");
        await rooms.SayAsync("talk", "user", "as Ann", Ann);
        await rooms.SayAsync("talk", "user", "in between");
        await rooms.SayAsync("talk", "user", "as Bob", Bob, inAnswer: true);
        Assert.Equal(["as Ann", "You said: as Ann"], Said(Ann, "talk"));
        Assert.Equal(["as Bob", "You said: as Bob"], Said(Bob, "talk"));
    }

    [Fact]
    public async Task Of_a_conversation_of_one_s_own_what_was_said_as_a_guest_is_given_too()
    {
        await rooms.SayAsync("talk", "ann", "as a guest");
        await rooms.SayAsync("talk", "ann", "as Ann", Ann, inAnswer: true);
        Assert.Equal(["as a guest", "You said: as a guest", "as Ann", "You said: as Ann"], Said(Ann, "talk"));
    }

    [Fact]
    public async Task In_a_group_one_s_own_words_are_given()
    {
        await rooms.SignInAsync("ann", Ann);
        await rooms.SayAsync("team", "bob", "hello");
        await rooms.SayAsync("team", "ann", "hello from Ann");
        Assert.Equal(["hello from Ann", "You said: hello from Ann"], Said(Ann, "team"));
    }

    [Fact]
    public async Task Where_news_is_told_wishes_for_a_person_files_and_news_are_among_it()
    {
        var conversation = rooms.Conversations.Create("dl_1", Ann, "Ann");
        var sent = await rooms.SayDirectAsync(conversation, "here it is", Ann, rooms.KeepFile(conversation, new("photo.png", "image/png", [1, 2, 3])));
        rooms.References.Remember(new Buyer(Ann), Rooms.Reference(sent), DateTimeOffset.UnixEpoch);
        rooms.Handoffs.Open(Rooms.Reference(sent), "Ann (MB1)", "a person, please");
        rooms.News.Keep(new OrderEvent("n1", OrderEventKind.Shipped, Ann, "80010002", DateTimeOffset.UnixEpoch), []);
        rooms.News.Keep(new OrderEvent("n2", OrderEventKind.Shipped, Bob, "80020002", DateTimeOffset.UnixEpoch), []);

        var (talks, users) = rooms.Records.Talks([Ann]);
        var talk = Assert.Single(talks);
        Assert.Equal(("directline", "dl_1"), (Assert.Single(users).Channel, Assert.Single(users).Id));
        Assert.Equal((DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch), (talk.Since, talk.LastUsed));
        Assert.Equal(("photo.png", "image/png", 3), (Assert.Single(talk.Files).Name, talk.Files[0].ContentType, talk.Files[0].Size));
        Assert.Equal(("a person, please", null), (Assert.Single(talk.Handoffs).Said, talk.Handoffs[0].Ended));
        Assert.Contains(("order_number", "80010002"), Assert.Single(rooms.Records.Rows("untold_news", [Ann])));
        Assert.Empty(rooms.Records.Talks([Bob]).Talks);
    }

    private string[] Said(string member, string conversation) =>
        [.. rooms.Records.Talks([member]).Talks.Single(talk => talk.Conversation.Id == conversation).Said.Select(one => one.Text)];
}
