using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Connector;

public sealed class ConnectorTests : IAsyncLifetime
{
    private RunningShop? shop;

    private RunningShop Shop => shop!;

    public async Task InitializeAsync() => shop = await RunningShop.StartAsync();

    public async Task DisposeAsync() => await Shop.DisposeAsync();

    [Fact]
    public async Task With_expect_replies_the_replies_are_in_the_answer()
    {
        using var answer = JsonDocument.Parse(await (await PostAsync(Activity("where is my order 80010002", "http://localhost:1", id: "asked"))).Content.ReadAsStringAsync());
        var reply = answer.RootElement.GetProperty("activities")[0];
        Assert.Equal("OrderStatus.Shipped", reply.GetProperty("label").GetString());
        Assert.Equal("asked", reply.GetProperty("replyToId").GetString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", reply.GetProperty("attachments")[0].GetProperty("contentType").GetString());
    }

    [Fact]
    public async Task A_sender_who_is_no_demo_buyer_is_a_guest()
    {
        var answer = await (await PostAsync(Activity("where is my order 80010002", "http://localhost:1", from: "stranger"))).Content.ReadAsStringAsync();
        Assert.Contains("SignIn.SignInFirst", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("80010002", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Without_credentials_no_address_but_this_machines_is_called(string? serviceUrl) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(Activity("hello", serviceUrl))).StatusCode);

    [Theory]
    [InlineData("X-Forwarded-For", "10.0.0.1")]
    [InlineData("Forwarded", "for=10.0.0.1")]
    [InlineData("X-Forwarded-Host", "bot.example")]
    public async Task Without_credentials_nothing_that_was_forwarded_is_answered(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Activity("hello", "http://localhost:1")) };
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await Shop.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task An_address_named_twice_in_small_and_capital_letters_is_not_called()
    {
        var body = JsonSerializer.Serialize(Activity("hello", "http://localhost:1"))[..^1] + ",\"SERVICEURL\":\"http://192.0.2.1/\"}";
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var answer = await Shop.Client.PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("Host", "shop.example:3978")]
    [InlineData("Origin", "http://shop.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Without_credentials_no_page_of_another_site_is_answered(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Activity("hello", "http://localhost:1")) };
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await Shop.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("not json", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://localhost:1\",\"text\":\"hi\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_activity_is_refused(string body, string type, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        var answer = await Shop.Client.PostAsync("/api/messages", content);
        Assert.Equal(expected, answer.StatusCode);
        Assert.NotEmpty(await WhyAsync(answer));
    }

    [Theory]
    [InlineData("http://localhost:1", "X-Forwarded-For", "credentials")]
    [InlineData("https://smba.trafficmanager.net/teams/", "X-Harmless", "serviceUrl")]
    public async Task Who_is_refused_hears_why(string serviceUrl, string header, string told)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Activity("hello", serviceUrl)) };
        request.Headers.TryAddWithoutValidation(header, "10.0.0.1");
        Assert.Contains(told, await WhyAsync(await Shop.Client.SendAsync(request)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/messages", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("POST", "/slack/events", HttpStatusCode.NotFound)]
    [InlineData("GET", "/widget/nothing.js", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/chat/token", HttpStatusCode.MethodNotAllowed)]
    public async Task An_address_that_is_none_says_so(string method, string path, HttpStatusCode expected)
    {
        var answer = await Shop.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        Assert.Equal(expected, answer.StatusCode);
        Assert.NotEmpty(await WhyAsync(answer));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_without_end_is_refused_whether_or_not_it_tells_its_length(bool inPieces)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent("{\"text\":\"" + new string('a', 300_000) + "\"}", Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = inPieces;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Shop.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Two_who_share_a_conversation_have_each_their_own_talk()
    {
        await PostAsync(Activity("cancel order 80010005", "http://localhost:1"));
        await PostAsync(Activity("wrong size", "http://localhost:1"));
        var other = await (await PostAsync(Activity("yes", "http://localhost:1", from: "MB100002"))).Content.ReadAsStringAsync();
        Assert.DoesNotContain("RequestSent", other, StringComparison.Ordinal);
        Assert.Equal("AwaitingShipment", await Shop.StatusAsync("MB100001", "80010005"));
        var own = await (await PostAsync(Activity("yes", "http://localhost:1"))).Content.ReadAsStringAsync();
        Assert.Contains("RequestSent", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_is_repeated_gets_the_same_replies_and_has_its_effect_once()
    {
        await PostAsync(Activity("cancel order 80010005", "http://localhost:1"));
        await PostAsync(Activity("wrong size", "http://localhost:1"));
        var first = await (await PostAsync(Activity("yes", "http://localhost:1", id: "the-yes"))).Content.ReadAsStringAsync();
        var again = await (await PostAsync(Activity("yes", "http://localhost:1", id: "the-yes"))).Content.ReadAsStringAsync();
        Assert.Contains("RequestSent", first, StringComparison.Ordinal);
        Assert.Equal(Labels(first), Labels(again));
        Assert.Equal("CancellationRequested", await Shop.StatusAsync("MB100001", "80010005"));
    }

    [Fact]
    public async Task In_a_group_only_help_is_given()
    {
        var answer = await (await PostAsync(Activity("where is my order 80010002", "http://localhost:1", isGroup: true))).Content.ReadAsStringAsync();
        Assert.Contains("Routing.PrivateOnly", answer, StringComparison.Ordinal);
    }

    private static async Task<string> WhyAsync(HttpResponseMessage answer)
    {
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("error").GetProperty("message").GetString()!;
    }

    private static IEnumerable<string?> Labels(string answer) => JsonDocument.Parse(answer).RootElement
        .GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("label").GetString()).ToArray();

    private Task<HttpResponseMessage> PostAsync(object activity) => Shop.Client.PostAsJsonAsync("/api/messages", activity);

    private static object Activity(string text, string? serviceUrl, string from = "MB100001", bool isGroup = false, string? id = null) => new
    {
        type = "message",
        id = id ?? Guid.NewGuid().ToString("N"),
        channelId = "emulator",
        deliveryMode = "expectReplies",
        serviceUrl,
        from = new { id = from },
        recipient = new { id = "bot" },
        conversation = new { id = "one", isGroup },
        text,
    };
}
