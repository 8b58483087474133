using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

public class TranscriptTests
{
    private readonly MemoryTranscriptStore store = new();

    [Fact]
    public async Task A_transcript_holds_what_came_and_what_was_sent_as_it_was_edited_last()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(store));

        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, ct) =>
            {
                var sent = await turn.SendActivityAsync("hello", cancellationToken: ct);
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "hello!" }, ct);
                var regretted = await turn.SendActivityAsync("oops", cancellationToken: ct);
                await turn.DeleteActivityAsync(regretted.Id, ct);
            },
            default);

        var page = await store.GetTranscriptActivitiesAsync("test", "Conversation1");
        Assert.Equal([ActivityTypes.Message, ActivityTypes.Message, ActivityTypes.MessageDelete], page.Items.Select(activity => activity.Type));
        Assert.Equal((RoleTypes.User, "hi"), (page.Items[0].From.Role, ((Activity)page.Items[0]).Text));
        Assert.Equal(("hello!", null), (((Activity)page.Items[1]).Text, ((Activity)page.Items[2]).Text));
        Assert.Null(page.ContinuationToken);
        Assert.Equal("Conversation1", Assert.Single((await store.ListTranscriptsAsync("test")).Items).Id);
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages()
    {
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 45; i++)
        {
            await store.LogActivityAsync(new Activity { Type = ActivityTypes.Message, Id = $"{i}", ChannelId = "test", Conversation = new ConversationAccount(id: "c"), Timestamp = begin.AddMinutes(i) });
        }

        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = await store.GetTranscriptActivitiesAsync("test", "c", token, begin.AddMinutes(3));
            ids.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal(Enumerable.Range(3, 42).Select(i => $"{i}"), ids);
        await store.DeleteTranscriptAsync("test", "c");
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "c")).Items);
    }
}
