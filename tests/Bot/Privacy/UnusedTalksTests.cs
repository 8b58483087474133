using OrderBot.Bot.Tests.DirectLine;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>On SQLite.</summary>
public sealed class SqliteUnusedTalksTests() : UnusedTalksTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlUnusedTalksTests() : UnusedTalksTests(postgreSql: true);

/// <summary>What nobody has used for the time that the settings say goes, and what is in use stays.</summary>
public abstract class UnusedTalksTests : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private readonly TemporaryDatabase file;
    private readonly MovableTime time = new();
    private readonly Rooms rooms;

    protected UnusedTalksTests(bool postgreSql) => rooms = new Rooms(file = new TemporaryDatabase(postgreSql), time);

    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_all_that_a_buyer_left_nothing_stays_after_its_time()
    {
        var leaver = new Leaver("MB1", "Ann", "ann", "hello");
        foreach (var (_, fill) in EveryTable.All)
        {
            await fill(rooms, leaver);
        }

        rooms.References.Remember("MB1", Rooms.Reference(rooms.Message("talk of ann", "ann", "")), time.GetUtcNow());
        Forget();
        Assert.NotEmpty(rooms.Said("talk of ann"));
        Assert.NotEmpty(rooms.References.Of("MB1"));

        time.Pass(Kept + TimeSpan.FromMinutes(1));
        Forget();
        Assert.DoesNotContain(DatabaseRows.Read(rooms.Database, file.Schema), row => !EveryTable.Nobodys.Any(table => row.StartsWith(table + ":", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_wish_for_a_person_that_stayed_a_message_goes_after_the_last_words_of_its_conversation()
    {
        var asked = await rooms.SayAsync("talk", "ann", "a person, please", "MB1");
        rooms.Handoffs.Open(Rooms.Reference(asked), "Ann", "a person, please");
        time.Pass(TimeSpan.FromDays(60));
        await rooms.SayAsync("talk", "ann", "is anybody there", "MB1");
        time.Pass(TimeSpan.FromDays(60));
        Forget();
        Assert.Single(rooms.Handoffs.Waiting());

        time.Pass(TimeSpan.FromDays(31));
        Forget();
        Assert.Empty(rooms.Handoffs.Waiting());
    }

    [Fact]
    public void A_wish_that_was_ended_goes_its_time_after_that()
    {
        rooms.Handoffs.Open(Rooms.Reference(rooms.Message("talk", "ann", "")), "Ann", "a person, please");
        time.Pass(TimeSpan.FromDays(60));
        rooms.Handoffs.End("emulator", "talk");
        time.Pass(TimeSpan.FromDays(60));
        Forget();
        Assert.Equal(1, Count("handoffs"));
        time.Pass(TimeSpan.FromDays(31));
        Forget();
        Assert.Equal(0, Count("handoffs"));
    }

    [Fact]
    public async Task A_Direct_Line_conversation_that_never_began_goes_and_one_that_goes_on_stays()
    {
        var (never, used) = (rooms.Conversations.Create("dl_1", "MB1", "Ann"), rooms.Conversations.Create("dl_2", "MB1", "Ann"));
        time.Pass(TimeSpan.FromDays(60));
        await rooms.SayDirectAsync(used, "hello", "MB1");
        time.Pass(TimeSpan.FromDays(29));
        Forget();
        Assert.NotNull(rooms.Conversations.Find(never.Id));

        time.Pass(TimeSpan.FromDays(2));
        Forget();
        Assert.Null(rooms.Conversations.Find(never.Id));
        Assert.NotNull(rooms.Conversations.Find(used.Id));
        time.Pass(TimeSpan.FromDays(60));
        Forget();
        Assert.Null(rooms.Conversations.Find(used.Id));
        Assert.Equal(0, Count("directline_activities"));
    }

    [Fact]
    public void What_an_older_program_kept_without_a_time_counts_from_the_first_look_on()
    {
        var old = rooms.Conversations.Create("dl_1", "MB1", "Ann");
        rooms.Inbox.TakeIn(rooms.Message("talk", "ann", "hello"));
        using (var session = rooms.Database.Write())
        {
            session.Execute("UPDATE directline_conversations SET created = 0");
            session.Execute("UPDATE inbox SET at = 0");
            session.Commit();
        }

        time.Pass(Kept * 2);
        Forget();
        Assert.NotNull(rooms.Conversations.Find(old.Id));
        Assert.Equal(1, Count("inbox"));
        time.Pass(Kept + TimeSpan.FromMinutes(1));
        Forget();
        Assert.Null(rooms.Conversations.Find(old.Id));
        Assert.Equal(0, Count("inbox"));
    }

    [Fact]
    public async Task Much_goes_a_little_at_a_time()
    {
        for (var i = 0; i < 501; i++)
        {
            await rooms.SayAsync("talk", "ann", "hello", "MB1", inAnswer: true);
        }

        time.Pass(Kept + TimeSpan.FromMinutes(1));
        Assert.InRange(rooms.Unused.Forget(time.GetUtcNow(), Kept), 500, 501);
        Assert.Equal(1, Count("turns"));
        Forget();
        Assert.Equal(0, Count("turns"));
    }

    /// <summary>Until nothing is left to go.</summary>
    private void Forget()
    {
        while (rooms.Unused.Forget(time.GetUtcNow(), Kept) > 0)
        {
        }
    }

    private long Count(string table)
    {
        using var session = rooms.Database.Open();
        return session.Number($"SELECT count(*) FROM {table}") ?? 0;
    }
}
