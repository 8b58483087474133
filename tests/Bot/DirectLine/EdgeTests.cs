using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>Pages of other origins, floods and files.</summary>
public sealed class EdgeTests
{
    [Theory]
    [InlineData("http://localhost:5000", null, true)]
    [InlineData("https://shop.example", null, false)]
    [InlineData("https://shop.example", "https://shop.example", true)]
    [InlineData("http://localhost:5000", "https://shop.example", false)]
    [InlineData("https://any.example", "*", true)]
    public async Task A_browser_is_told_which_pages_may_call(string origin, string? setting, bool allowed)
    {
        await using var bot = await RunningBot.StartAsync(settings => settings with { AllowedOrigins = setting is null ? [] : [setting] });
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations") { Headers = { { "Origin", origin } } };
        using var response = await bot.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var told) && told.Single() == origin);
        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task A_flood_is_held_back_with_a_time_to_come_again()
    {
        await using var bot = await RunningBot.StartAsync(settings => settings with { PostsAtOnce = 2, PostsPerSecond = 1 });
        var ticket = await bot.StartConversationAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => bot.SendAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new { type = "message", text = "x" })));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_file_that_was_sent_is_served_back_and_never_as_a_page()
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await bot.StartConversationAsync();
        using var form = new MultipartFormDataContent
        {
            { Part("""{"type":"message","channelData":{"clientActivityID":"f"},"attachments":[{"name":"a.html","contentType":"text/html","thumbnailUrl":"data:,x"}]}""", "application/vnd.microsoft.activity"), "activity", "blob" },
            { Part("<script>", "text/html"), "file", "a.html" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline{ticket.Conversation}/upload?userId=x") { Content = form, Headers = { Authorization = new("Bearer", ticket.Token) } };
        using var response = await bot.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        var (activities, _) = await bot.PollAsync(ticket, "", 2);
        var attachment = activities[1].GetProperty("attachments")[0];
        Assert.Equal("data:,x", attachment.Text("thumbnailUrl"));
        using var file = await bot.Http.GetAsync(new Uri(attachment.Text("contentUrl")));
        Assert.Equal("<script>", await file.Content.ReadAsStringAsync());
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Files_that_are_too_large_are_refused()
    {
        await using var bot = await RunningBot.StartAsync(settings => settings with { MaxUploadBytes = 2048 });
        var ticket = await bot.StartConversationAsync();
        using var response = await UploadAsync(bot, ticket, 4096);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task All_files_of_a_conversation_together_have_a_limit_and_what_is_refused_takes_no_room()
    {
        await using var bot = await RunningBot.StartAsync(settings => settings with { MaxFilesBytes = 4096 });
        var (ticket, other) = (await bot.StartConversationAsync(), await bot.StartConversationAsync());
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(bot, ticket, 3000)).StatusCode);

        using var refused = await UploadAsync(bot, ticket, 1000, 1000);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        var error = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal("MessageSizeTooBig", error.Text("code"));
        Assert.Contains("4096 bytes", error.Text("message"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(bot, ticket, 1096)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(bot, other, 3000)).StatusCode);
    }

    [Fact]
    public async Task A_message_with_files_that_is_sent_again_takes_no_more_room()
    {
        await using var bot = await RunningBot.StartAsync(settings => settings with { MaxFilesBytes = 4096 });
        var ticket = await bot.StartConversationAsync();
        var ids = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await UploadAsync(bot, ticket, "mine", 3000);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            ids.Add((await answer.Content.ReadFromJsonAsync<JsonElement>()).Text("id"));
        }

        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(bot, ticket, 1096)).StatusCode);
    }

    private static Task<HttpResponseMessage> UploadAsync(RunningBot bot, Ticket ticket, params int[] sizes) => UploadAsync(bot, ticket, null, sizes);

    private static async Task<HttpResponseMessage> UploadAsync(RunningBot bot, Ticket ticket, string? clientId, params int[] sizes)
    {
        using var form = new MultipartFormDataContent();
        if (clientId is not null)
        {
            form.Add(Part($$$"""{"type":"message","channelData":{"clientActivityID":"{{{clientId}}}"}}""", "application/vnd.microsoft.activity"), "activity", "blob");
        }

        foreach (var size in sizes)
        {
            form.Add(new ByteArrayContent(new byte[size]), "file", "some.bin");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline{ticket.Conversation}/upload") { Content = form, Headers = { Authorization = new("Bearer", ticket.Token) } };
        return await bot.Http.SendAsync(request);
    }

    private static StringContent Part(string text, string type) => new(text, Encoding.UTF8, new MediaTypeHeaderValue(type));
}
