using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>Bodies that are not what they should be.</summary>
public sealed class BodyTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"}", HttpStatusCode.OK)]
    public async Task A_body_that_is_no_activity_is_refused(string body, HttpStatusCode status)
    {
        var ticket = await _bot.StartConversationAsync();
        using var response = await PostAsync(ticket, body);
        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            Assert.Equal("BadArgument", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").Text("code"));
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var ticket = await _bot.StartConversationAsync();
        using var response = await PostAsync(ticket, $$"""{"type":"message","text":"{{new string('x', 256 * 1024)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(Ticket ticket, string body) => _bot.Http.SendAsync(new(HttpMethod.Post, "/v3/directline" + ticket.Activities)
    {
        Headers = { Authorization = new("Bearer", ticket.Token) },
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    });
}
