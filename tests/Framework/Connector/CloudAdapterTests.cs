using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>The adapter answers HTTP as the protocol says.</summary>
public sealed class CloudAdapterTests : IAsyncLifetime
{
    private readonly Echo bot = new();
    private readonly HttpClient http = new();
    private FakeChannel channel = null!;
    private WebApplication server = null!;

    public async Task InitializeAsync()
    {
        channel = await FakeChannel.StartAsync();
        var open = new CloudAdapter();
        var guarded = new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("MicrosoftAppId", (string?)"app")]).Build());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Map("/open", context => open.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        server.Map("/guarded", context => guarded.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await server.StartAsync();
        http.BaseAddress = new Uri(server.Urls.First());
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_goes_to_the_channels_service_address()
    {
        var response = await PostAsync("/open", Message("hello"));

        Assert.Equal((HttpStatusCode.OK, string.Empty), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var call = Assert.Single(channel.Calls);
        Assert.Equal("/v3/conversations/c1/activities/a1", call.Path);
        Assert.Contains("\"text\":\"you said hello\"", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_come_in_the_body_when_they_are_expected_there()
    {
        var response = await PostAsync("/open", Message("hello", ",\"deliveryMode\":\"expectReplies\""));

        var replies = SchemaJson.ReadExpectedReplies(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("you said hello", Assert.Single(replies.Activities).Text);
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task An_invoke_gets_its_status_and_body()
    {
        var response = await PostAsync("/open", Message("x").Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Accepted, """{"count":1}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
        => Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/open", body)).StatusCode);

    [Fact]
    public async Task Only_posts_are_taken()
        => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.GetAsync(new Uri("/open", UriKind.Relative))).StatusCode);

    [Fact]
    public async Task Who_brings_no_token_never_reaches_the_bot()
    {
        var response = await PostAsync("/guarded", Message("hello"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, bot.Turns);
    }

    private string Message(string text, string more = "")
        => $$"""{"type":"message","id":"a1","text":"{{text}}","channelId":"emulator","serviceUrl":"{{channel.Url}}","from":{"id":"u1"},"recipient":{"id":"b1"},"conversation":{"id":"c1"}{{more}}}""";

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private sealed class Echo : IBot
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Turns++;
            var reply = turnContext.Activity.Type == ActivityTypes.Invoke
                ? new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202, Body = new Dictionary<string, object> { ["count"] = 1 } } }
                : MessageFactory.Text($"you said {turnContext.Activity.Text}");
            return turnContext.SendActivityAsync(reply, cancellationToken);
        }
    }
}
