using OrderBot.Bot.Tests.Storage;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>On SQLite.</summary>
public sealed class SqliteEveryTableTests() : EveryTableTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlEveryTableTests() : EveryTableTests(postgreSql: true);

/// <summary>Of a buyer who is forgotten no table holds anything, and of the others each holds what it held.</summary>
public abstract class EveryTableTests(bool postgreSql) : IDisposable
{
    private static readonly Leaver Goes = new("MB7654321", "Zaphira Quill", "zq-user", "violet kites for Zaphira");
    private static readonly Leaver Stays = new("MB1234567", "Orlando Reed", "or-user", "amber lamps for Orlando");
    private readonly TemporaryDatabase file = new(postgreSql);

    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_buyer_who_is_forgotten_is_in_no_table_and_another_in_all_of_them()
    {
        var rooms = new Rooms(file);
        rooms.Cursors.WriteCursor("orders", "17");
        await FillAsync(rooms, Stays);
        var before = DatabaseRows.Read(rooms.Database, file.Schema);
        await FillAsync(rooms, Goes);
        var gone = DatabaseRows.Read(rooms.Database, file.Schema).Except(before).ToList();
        Assert.All(EveryTable.All, one => Assert.Contains(gone, row => row.StartsWith(one.Table + ":", StringComparison.Ordinal) && IsOf(Goes, row)));

        Assert.True((await rooms.ForgetAsync(Goes.Member)).Rows > 0);

        var after = DatabaseRows.Read(rooms.Database, file.Schema);
        Assert.DoesNotContain(after, row => IsOf(Goes, row));
        Assert.Equal(before, after);
        Assert.Equal(0, (await rooms.ForgetAsync(Goes.Member)).Rows);
    }

    [Fact]
    public void Every_table_is_filled_or_is_known_to_hold_nothing_of_a_buyer()
    {
        var known = EveryTable.All.Select(one => one.Table).Concat(EveryTable.Nobodys).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(known, DatabaseRows.Tables(new Rooms(file).Database, file.Schema).Order(StringComparer.Ordinal));
        Assert.Equal(known, EveryTable.Made().Append("schema_versions").Order(StringComparer.Ordinal));
    }

    private static async Task FillAsync(Rooms rooms, Leaver who)
    {
        foreach (var (_, fill) in EveryTable.All)
        {
            await fill(rooms, who);
        }
    }

    private static bool IsOf(Leaver who, string row) => new[] { who.Member, who.Name, who.User, who.Words }.Any(mark => row.Contains(mark, StringComparison.Ordinal));
}
