using Microsoft.AspNetCore.Builder;
using OrderBot.SmallBot;
using OrderBot.SmallBotLoad;

namespace OrderBot.Benchmarks.Tests;

/// <summary>The load is a true one: each reply of each conversation is right, and a wrong one is seen.</summary>
public sealed class SmallBotTests : IAsyncLifetime
{
    private readonly WebApplication _server = SmallBotServer.Create("http://127.0.0.1:0");

    public Task InitializeAsync() => _server.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Two_hundred_conversations_at_once_get_every_reply_right()
    {
        var result = await new Load(At("/api/messages"), conversations: 200).RunAsync(times: 2);

        Assert.Equal(200 * 2 * Talk.Turns, result.Turns);
    }

    [Fact]
    public async Task A_reply_of_another_conversation_is_seen()
    {
        using var line = await Line.ConnectAsync(At("/api/messages"));
        var reply = await line.PostAsync(new Talk("mine", At("/api/messages")).Say(0));

        Assert.Throws<WrongReplyException>(() => new Talk("yours", At("/api/messages")).Check(0, reply.Span));
    }

    [Fact]
    public async Task A_reply_to_another_turn_is_seen()
    {
        using var line = await Line.ConnectAsync(At("/api/messages"));
        var talk = new Talk("mine", At("/api/messages"));
        var reply = await line.PostAsync(talk.Say(0));

        Assert.Throws<WrongReplyException>(() => talk.Check(1, reply.Span));
    }

    private Uri At(string path) => new(new Uri(_server.Urls.First()), path);
}
