using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>What the standard client relies on without saying so; each of these has broken it elsewhere.</summary>
public sealed class ClientTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_start_and_a_reconnect_answer_with_a_good_token_and_an_absolute_address_of_the_stream()
    {
        var ticket = await _bot.TokenAsync();
        foreach (var (method, path) in ((HttpMethod, string)[])[(HttpMethod.Post, "/conversations"), (HttpMethod.Get, ticket.Conversation + "?watermark=")])
        {
            var answer = await _bot.CallAsync(method, path, ticket.Token, method == HttpMethod.Post ? new { user = new { }, locale = "en-GB" } : null);
            Assert.Equal(ticket.ConversationId, answer.Text("conversationId"));
            Assert.Equal(3600, answer.GetProperty("expires_in").GetInt32());
            Assert.Equal(HttpStatusCode.OK, await _bot.StatusAsync(HttpMethod.Get, ticket.Activities, answer.Text("token")));
            var stream = new Uri(answer.Text("streamUrl"));
            Assert.Equal(("ws", _bot.Http.BaseAddress!.Authority), (stream.Scheme, stream.Authority));
            Assert.DoesNotContain("watermark", stream.Query, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reconnect_names_its_watermark_in_the_streams_address()
    {
        var ticket = await _bot.StartConversationAsync();
        var answer = await _bot.CallAsync(HttpMethod.Get, ticket.Conversation + "?watermark=1", ticket.Token);
        Assert.EndsWith("&watermark=1", answer.Text("streamUrl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("null")]
    public async Task A_watermark_that_is_none_means_the_beginning(string watermark)
    {
        var ticket = await _bot.StartConversationAsync();
        var set = await _bot.CallAsync(HttpMethod.Get, $"{ticket.Activities}?watermark={watermark}", ticket.Token);
        Assert.Equal((1, "1"), (set.GetProperty("activities").GetArrayLength(), set.Text("watermark")));
    }

    [Fact]
    public async Task Every_frame_has_its_array_and_a_watermark_that_is_text()
    {
        var ticket = await _bot.TokenAsync();
        using var stream = await _bot.StreamAsync(ticket);
        var types = new List<string>();

        // A typing sign is kept for nobody: it is for whoever listens by then.
        await _bot.CallAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new { type = "event", name = "webchat/join", value = new { language = "en" } });
        await HearUntilAsync("event");
        await _bot.CallAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new { type = "typing" });
        await _bot.SayAsync(ticket, "hello");
        await HearUntilAsync("hello guest");

        Assert.Contains("typing", types);

        async Task HearUntilAsync(string said)
        {
            while (!types.Contains(said))
            {
                var frame = (await stream.FrameAsync())!.Value;
                Assert.Equal(JsonValueKind.Array, frame.GetProperty("activities").ValueKind);
                Assert.NotEmpty(frame.Text("watermark"));
                types.AddRange(frame.GetProperty("activities").EnumerateArray().Select(one => one.Said() ?? one.Text("type")));
            }
        }
    }

    [Fact]
    public async Task An_event_comes_back_with_its_name_its_value_and_the_clients_id()
    {
        var ticket = await _bot.StartConversationAsync();
        await _bot.CallAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new { type = "event", name = "page", value = new { path = "/orders" }, channelData = new { clientActivityID = "e1" } });
        var (activities, _) = await _bot.PollAsync(ticket, "1", 1);
        Assert.Equal(("page", "/orders", "e1"), (activities[0].Text("name"), activities[0].GetProperty("value").Text("path"), activities[0].GetProperty("channelData").Text("clientActivityID")));
    }

    [Fact]
    public async Task Nulls_do_no_harm()
    {
        var ticket = await _bot.StartConversationAsync();
        var nothing = (object?)null;
        await _bot.CallAsync(HttpMethod.Post, ticket.Activities, ticket.Token, new
        {
            type = "message",
            text = "hello",
            attachments = nothing,
            suggestedActions = nothing,
            entities = nothing,
            channelData = nothing,
            value = nothing,
            locale = nothing,
            from = new { id = "x", name = nothing },
        });
        var (activities, _) = await _bot.PollAsync(ticket, "", 3);
        Assert.Equal("hello guest", activities[2].Said());
    }

    [Fact]
    public async Task A_token_is_refreshed_without_a_body_or_a_type_of_one()
    {
        var ticket = await _bot.StartConversationAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/refresh") { Content = new ByteArrayContent([]), Headers = { Authorization = new("Bearer", ticket.Token) } };
        using var response = await _bot.Http.SendAsync(request);
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal(ticket.ConversationId, answer.Text("conversationId"));
        Assert.Equal(new JsonWebToken(ticket.Token).GetClaim("user").Value, new JsonWebToken(answer.Text("token")).GetClaim("user").Value);
    }

    [Fact]
    public async Task A_page_is_allowed_the_headers_that_the_client_asks_for_and_may_read_when_to_come_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations/x/activities")
        {
            Headers = { { "Origin", "http://localhost:5000" }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with" } },
        };
        using var response = await _bot.Http.SendAsync(request);
        var allowed = response.Headers.GetValues("Access-Control-Allow-Headers").Single().Split(", ");
        Assert.All((string[])["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], header => Assert.Contains(header, allowed));
        Assert.Contains("POST", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.Equal("Retry-After", response.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Fact]
    public async Task Files_of_one_name_stay_apart_and_have_absolute_addresses()
    {
        var ticket = await _bot.StartConversationAsync();
        using var form = new MultipartFormDataContent();
        var described = new { type = "message", channelData = new { clientActivityID = "u" }, attachments = new[] { new { name = "a.txt", contentType = "text/plain" }, new { name = "a (1).txt", contentType = "text/plain" } } };
        form.Add(new StringContent(JsonSerializer.Serialize(described), Encoding.UTF8, new MediaTypeHeaderValue("application/vnd.microsoft.activity")), "activity", "blob");
        form.Add(new StringContent("first"), "file", "a.txt");
        form.Add(new StringContent("second"), "file", "a (1).txt");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline{ticket.Conversation}/upload?userId=x") { Content = form, Headers = { Authorization = new("Bearer", ticket.Token) } };
        using var response = await _bot.Http.SendAsync(request);
        var id = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).Text("id");

        var (activities, _) = await _bot.PollAsync(ticket, "1", 1);
        Assert.Equal((id, "u"), (activities[0].Text("id"), activities[0].GetProperty("channelData").Text("clientActivityID")));
        var kept = activities[0].GetProperty("attachments").EnumerateArray().Select(one => (one.Text("name"), new Uri(one.Text("contentUrl")))).ToList();
        Assert.Equal(["a.txt", "a (1).txt"], kept.Select(one => one.Item1));
        Assert.Equal(["first", "second"], await Task.WhenAll(kept.Select(one => _bot.Http.GetStringAsync(one.Item2))));
    }
}
