using Microsoft.Bot.Schema;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>On SQLite.</summary>
public sealed class SqliteReferencesTests() : ConversationReferencesTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlReferencesTests() : ConversationReferencesTests(postgreSql: true);

/// <summary>Where buyers can be reached, and how far their news was read.</summary>
public abstract class ConversationReferencesTests(bool postgreSql) : IDisposable
{
    private static readonly Buyer Buyer = new("MB100001");
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(2));

    private readonly TemporaryDatabase _file = new(postgreSql);

    [Fact]
    public void A_conversation_is_remembered_whole()
    {
        Open().Remember(Buyer, Reference("talk"), Morning);

        var remembered = Assert.Single(Open().Of("MB100001"));

        Assert.Equal("MB100001", remembered.MemberId);
        Assert.Equal((Morning, Morning), (remembered.Since, remembered.LastUsed));
        var reference = remembered.Reference;
        Assert.Equal(("talk", "directline", "https://example.com/", "en-GB"), (reference.Conversation.Id, reference.ChannelId, reference.ServiceUrl, reference.Locale));
        Assert.Equal(("dl_1", "Zoë", "bot"), (reference.User.Id, reference.User.Name, reference.Bot.Id));
    }

    [Fact]
    public void The_conversation_used_last_comes_first_and_keeps_its_beginning()
    {
        var references = Open();
        references.Remember(Buyer, Reference("first"), Morning);
        references.Remember(Buyer, Reference("second"), Morning.AddHours(1));
        references.Remember(Buyer, Reference("first"), Morning.AddHours(2));

        var of = references.Of("MB100001");

        Assert.Equal(["first", "second"], of.Select(one => one.Reference.Conversation.Id));
        Assert.Equal((Morning, Morning.AddHours(2)), (of[0].Since, of[0].LastUsed));
    }

    [Fact]
    public void A_conversation_belongs_to_the_buyer_who_used_it_last()
    {
        var references = Open();
        references.Remember(Buyer, Reference("talk"), Morning);
        references.Remember("MB100002", Reference("talk"), Morning.AddHours(1));

        Assert.Empty(references.Of("MB100001"));
        Assert.Equal(Morning.AddHours(1), Assert.Single(references.Of("MB100002")).Since);
    }

    [Fact]
    public void A_conversation_that_is_gone_is_forgotten()
    {
        var references = Open();
        references.Remember(Buyer, Reference("gone"), Morning);
        references.Remember(Buyer, Reference("open"), Morning);
        references.Forget("directline", "gone");

        Assert.Equal(["open"], references.Of("MB100001").Select(one => one.Reference.Conversation.Id));
    }

    [Fact]
    public void A_cursor_is_kept_over_restarts()
    {
        var cursors = new NewsCursors(_file.Open());
        Assert.Null(cursors.ReadCursor("orders"));
        cursors.WriteCursor("orders", "17");
        cursors.WriteCursor("orders", "18");

        Assert.Equal("18", new NewsCursors(_file.Open()).ReadCursor("orders"));
        Assert.Null(cursors.ReadCursor("others"));
    }

    public void Dispose()
    {
        _file.Dispose();
        GC.SuppressFinalize(this);
    }

    private static ConversationReference Reference(string conversation) => new()
    {
        ChannelId = "directline",
        ServiceUrl = "https://example.com/",
        Locale = "en-GB",
        Conversation = new ConversationAccount(id: conversation),
        User = new ChannelAccount("dl_1", "Zoë"),
        Bot = new ChannelAccount("bot"),
    };

    private ConversationReferences Open() => new(_file.Open());
}
