using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

/// <summary>Transcripts in files hold what those in memory do, and survive the process.</summary>
public sealed class FileTranscriptLoggerTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("n"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_said_is_read_back_as_it_was_edited_last()
    {
        var log = new FileTranscriptLogger(folder);
        await log.LogActivityAsync(Said("1", "hello"));
        await log.LogActivityAsync(Said("2", "secret"));
        await log.LogActivityAsync(Said("1", "hello!", ActivityTypes.MessageUpdate));
        await log.LogActivityAsync(Said("2", "", ActivityTypes.MessageDelete));

        var items = (await new FileTranscriptLogger(folder).GetTranscriptActivitiesAsync("test", "c/1")).Items.Cast<Activity>().ToArray();

        Assert.Equal([("1", ActivityTypes.Message, "hello!"), ("2", ActivityTypes.MessageDelete, "none")], items.Select(item => (item.Id, item.Type, item.Text ?? "none")));
        Assert.Equal("deleted", items[1].From.Id);
    }

    [Fact]
    public async Task A_file_is_replaced_or_continued_by_the_next_run()
    {
        await new FileTranscriptLogger(folder).LogActivityAsync(Said("1", "first"));
        await new FileTranscriptLogger(folder, unitTestMode: false).LogActivityAsync(Said("2", "second"));
        Assert.Equal(2, (await new FileTranscriptLogger(folder).GetTranscriptActivitiesAsync("test", "c/1")).Items.Length);

        await new FileTranscriptLogger(folder).LogActivityAsync(Said("3", "third"));
        Assert.Equal("3", Assert.Single((await new FileTranscriptLogger(folder).GetTranscriptActivitiesAsync("test", "c/1")).Items).Id);
    }

    [Fact]
    public async Task Transcripts_are_listed_and_deleted()
    {
        var log = new FileTranscriptLogger(folder);
        await log.LogActivityAsync(Said("1", "hello"));
        Assert.Equal("c_1", Assert.Single((await log.ListTranscriptsAsync("test")).Items).Id);

        await log.DeleteTranscriptAsync("test", "c/1");

        Assert.Empty((await log.ListTranscriptsAsync("test")).Items);
        Assert.Empty((await log.ListTranscriptsAsync("elsewhere")).Items);
        Assert.Empty((await log.GetTranscriptActivitiesAsync("test", "c/1")).Items);
    }

    [Fact]
    public async Task No_id_leads_out_of_the_folder()
    {
        await new FileTranscriptLogger(folder).LogActivityAsync(Said("1", "hello", conversation: "../../out"));

        Assert.All(Directory.GetFiles(Path.GetTempPath(), "*.transcript"), file => Assert.DoesNotContain("out", file, StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    private static Activity Said(string id, string text, string type = ActivityTypes.Message, string conversation = "c/1") => new()
    {
        Type = type,
        Id = id,
        Text = text,
        ChannelId = "test",
        From = new ChannelAccount("u", role: RoleTypes.User),
        Conversation = new ConversationAccount(id: conversation),
        Timestamp = new DateTimeOffset(2026, 1, 1, 0, 0, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero),
    };
}
