using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Faults.Tests.Buyers;

/// <summary>Behind a channel of the Bot Connector: each reply is posted to the channel by a call of its own, between which a bot may die.</summary>
internal sealed class ChannelBuyer : StubbornBuyer
{
    private readonly string conversation = "faults-" + Guid.NewGuid().ToString("N");
    private readonly List<Heard> all = [];
    private readonly WebApplication channel;
    private string member = "";

    public ChannelBuyer(Random fate, params string[] urls)
        : base(fate, urls)
    {
        channel = WebApplication.CreateSlimBuilder().Build();
        channel.Urls.Add("http://127.0.0.1:0");
        channel.MapPost("/v3/conversations/{conversation}/activities/{**replyTo}", TakeAsync);
    }

    public override string? Greeting => null;

    public override bool HearsNews => true;

    public override bool HearsAgain => true;

    public override Task ArriveAsync(string member)
    {
        this.member = member;
        return channel.StartAsync();
    }

    public override Task<IReadOnlyList<Heard>> HeardAsync()
    {
        lock (all)
        {
            return Task.FromResult<IReadOnlyList<Heard>>([.. all]);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        ((IDisposable)channel).Dispose();
    }

    protected override object Message(string text) =>
        new EmulatorMessage(Guid.NewGuid().ToString("N"), text, new { id = conversation }, new { id = member, name = "A buyer" }, channel.Urls.First());

    protected override Task PostAsync(object message) => InsistAsync(() => Client.PostAsJsonAsync("/api/messages", (EmulatorMessage)message));

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        lock (all)
        {
            var id = $"{all.Count}";
            if (body.RootElement.GetProperty("type").GetString() == "message")
            {
                all.Add(new Heard(id, null, body.RootElement.GetProperty("label").GetString()!, TimeProvider.System.GetUtcNow()));
            }

            return Results.Json(new { id });
        }
    }
}
