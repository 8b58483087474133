using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using OrderBot.Channels.DirectLine;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>Somebody who leaves something in every table.</summary>
internal sealed record Leaver(string Member, string Name, string User, string Words);

/// <summary>How each table comes to hold something of a buyer. A new table has its line here, and one in KeptTables where the bot forgets it.</summary>
internal static partial class EveryTable
{
    /// <summary>Nothing in them is a buyer's.</summary>
    public static readonly string[] Nobodys = ["schema_versions", "news_cursors"];

    /// <summary>Made by a step and gone with a later one, or in a file of its own.</summary>
    private static readonly string[] NotHere = ["state_counter", "unanswered"];

    public static readonly (string Table, Func<Rooms, Leaver, Task> Fill)[] All =
    [
        ("turns", (rooms, who) => rooms.SayAsync("talk of " + who.User, who.User, who.Words, who.Member, inAnswer: true)),
        ("outbox", (rooms, who) => rooms.SayAsync("talk of " + who.User, who.User, who.Words, who.Member)),
        ("state", async (rooms, who) =>
        {
            await rooms.SignInAsync(who.User, who.Member);
            await rooms.SayAsync("a guest's, " + who.User, who.User, who.Words);
            await rooms.SayAsync("team", who.User, who.Words);
            await rooms.SayAsync("team", who.User, who.Words, inAnswer: true);
        }),
        ("inbox", (rooms, who) =>
        {
            rooms.Inbox.TakeIn(rooms.Message("team", who.User, who.Words));
            rooms.Inbox.TakeIn(rooms.Message("not begun, " + who.User, who.User, who.Words));
            return Task.CompletedTask;
        }),
        ("conversation_references", (rooms, who) =>
        {
            rooms.References.Remember(new Buyer(who.Member, who.Name), Rooms.Reference(rooms.Message("met " + who.User, who.User, "")), DateTimeOffset.UnixEpoch);
            return Task.CompletedTask;
        }),
        ("directline_conversations", (rooms, who) => Task.FromResult(rooms.Conversations.Create("dl_" + who.User, who.Member, who.Name))),
        ("directline_activities", (rooms, who) => rooms.SayDirectAsync(rooms.Conversations.Create("dl_" + who.User, who.Member, who.Name), who.Words, who.Member)),
        ("directline_files", async (rooms, who) =>
        {
            var conversation = rooms.Conversations.Create("dl_" + who.User, who.Member, who.Name);
            var file = rooms.KeepFile(conversation, new UploadedFile(who.Words, "text/plain", Encoding.UTF8.GetBytes(who.Words)));
            await rooms.SayDirectAsync(conversation, who.Words, who.Member, file);
        }),
        ("handoffs", async (rooms, who) =>
        {
            rooms.Handoffs.Open(Rooms.Reference(await rooms.SayAsync("desk " + who.User, who.User, who.Words, who.Member)), who.Name, who.Words);
            rooms.Handoffs.Open(Rooms.Reference(await rooms.SayAsync("team " + who.User, who.User, who.Words)), who.Name, who.Words);
            rooms.Handoffs.End("emulator", "team " + who.User);
        }),
        ("audit", (rooms, who) =>
        {
            rooms.Audit.Write(new TurnKey("emulator", "talk of " + who.User, who.Words), new AuditEntry(1, who.Member, "80010002", "WriteToSupplier", who.User, "Done"));
            return Task.CompletedTask;
        }),
        ("untold_news", (rooms, who) =>
        {
            rooms.News.Keep(new OrderEvent("news of " + who.User, OrderEventKind.SupplierWrote, who.Member, "80010002", DateTimeOffset.UnixEpoch, who.Words), []);
            return Task.CompletedTask;
        }),
    ];

    /// <summary>Every table that any part of the bot makes, as its own steps say.</summary>
    public static IEnumerable<string> Made() => typeof(OrderBot.Storage.BotDatabase).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(string[]) && !field.DeclaringType!.ContainsGenericParameters)
        .SelectMany(field => (string[]?)field.GetValue(null) ?? [])
        .SelectMany(step => Creation().Matches(step ?? "").Select(match => match.Groups[1].Value))
        .Except(NotHere);

    [GeneratedRegex("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)")]
    private static partial Regex Creation();
}
