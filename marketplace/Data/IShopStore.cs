using System.Data.Common;

namespace OrderBot.Marketplace.Data;

/// <summary>What differs between the databases that the shop can live in; all else is one set of SQL.</summary>
internal interface IShopStore : IDisposable
{
    DbConnection Open();

    /// <summary>Another one whenever anybody has written; null where that cannot be told without reading.</summary>
    long? Version();

    /// <summary>A look at one instant, however many statements it takes.</summary>
    DbTransaction BeginRead(DbConnection connection);

    /// <summary>A transaction that waits until every other writer, of any process, has ended: events are numbered as they are committed.</summary>
    DbTransaction BeginWrite(DbConnection connection);

    /// <summary>What has to be so before the first transaction.</summary>
    void Prepare(DbConnection connection);

    /// <summary>A step of the schema, in this database's words.</summary>
    string Worded(string step);

    /// <summary>How long a change of another process may go unseen.</summary>
    TimeSpan LookAgain { get; }

    /// <summary>Tells every process of the change, once the caller's transaction has ended well; nothing where processes cannot be told.</summary>
    void Tell(DbConnection connection);

    /// <summary>Hears of the changes of all processes until it is over; ends at once where processes cannot be told.</summary>
    Task HearAsync(Action heard, CancellationToken over);

    /// <summary>Lets nothing stay readable of what was deleted; false when that cannot be done now.</summary>
    bool LeaveNoTrace();

    /// <summary>Drops every table of the shop, in place, so that another process sees the new start too.</summary>
    void Clear(DbConnection connection);
}
