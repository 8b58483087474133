using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrderBot.Knowledge.Tests.Models;

public sealed class AFailingModel
{
    private static readonly HelpQuestion Question = new("I forgot my password");

    /// <summary>A failure that is answered only when the settings' 30 seconds are over is not answered in time.</summary>
    private static readonly TimeSpan SoonerThanItsLimits = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, Func<HttpContext, Task>> Failures = new()
    {
        ["401"] = Status(401),
        ["404"] = Status(404),
        ["429"] = context =>
        {
            context.Response.Headers.RetryAfter = "30";
            return Status(429)(context);
        },
        ["500"] = Status(500),
        ["content filter"] = context =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync("""{"error":{"code":"content_filter","message":"no"}}""");
        },
        ["filtered midway"] = context => FakeModel.Say(context, "On the sign-in page, click **Forgot password** [1]. ", finish: "content_filter"),
        ["cut"] = context => FakeModel.Say(context, "On the sign-in page, click **Forgot password** [1]. Enter", whole: false),
        ["empty"] = _ => Task.CompletedTask,
        ["no words"] = context => FakeModel.Say(context, ""),
        ["no JSON"] = context => context.Response.WriteAsync("data: <html>busy</html>\n\n"),
        ["not known"] = context => FakeModel.Say(context, "NOT KNOWN"),
    };

    public static TheoryData<string> Names => [.. Failures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_default_answer_is_given(string failure)
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = Failures[failure];
        var desk = HelpDesk.Create(model: model.Settings);
        await desk.WarmAsync();
        Assert.Equal((await HelpDesk.Create().AskAsync(Question, default)).Text, (await desk.AskAsync(Question, default).WaitAsync(SoonerThanItsLimits)).Text);
    }

    [Fact]
    public async Task A_refused_connection_gives_the_default_answer()
    {
        var dead = new ModelSettings { Endpoint = new Uri("http://127.0.0.1:1"), Deployment = "gpt", Key = "k" };
        Assert.True((await HelpDesk.Create(model: dead).AskAsync(Question, CancellationToken.None)).Known);
    }

    [Fact]
    public async Task A_dead_endpoint_is_left_alone_for_a_while()
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = Status(500);
        var desk = HelpDesk.Create(model: model.Settings with { FailuresBeforeRest = 2 });
        for (var i = 0; i < 5; i++)
        {
            Assert.True((await desk.AskAsync(Question, CancellationToken.None)).Known);
        }

        Assert.Equal(2, model.Asked.Count);
    }

    [Fact]
    public async Task An_endpoint_that_asks_for_rest_gets_it_after_one_failure()
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = Failures["429"];
        var desk = HelpDesk.Create(model: model.Settings);
        for (var i = 0; i < 3; i++)
        {
            Assert.True((await desk.AskAsync(Question, CancellationToken.None)).Known);
        }

        Assert.Single(model.Asked);
    }

    [Theory]
    [InlineData("401", "401")]
    [InlineData("404", "404")]
    [InlineData("429", "429")]
    [InlineData("500", "500")]
    [InlineData("content filter", "400")]
    [InlineData("empty", "none")]
    public async Task A_failure_is_one_line_and_one_count_and_no_word_of_the_question(string failure, string status)
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = Failures[failure];
        var (log, counted) = (new Lines(), new List<string?>());
        using var listener = new MeterListener { InstrumentPublished = (one, meter) => { if (one.Name == "orderbot.model.failures") { meter.EnableMeasurementEvents(one); } } };
        var test = new AsyncLocal<bool> { Value = true };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (test.Value)
            {
                counted.Add(tags[0].Value as string);
            }
        });
        listener.Start();
        var desk = new HelpDesk(new KnowledgeSettings(), new Writing.ModelKernel(model.Settings, TimeProvider.System, log), TimeProvider.System);
        await desk.AskAsync(Question, CancellationToken.None);
        Assert.Contains($"status {status}", Assert.Single(log.Written), StringComparison.Ordinal);
        Assert.DoesNotContain("password", log.Written[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal([status], counted);
    }

    [Fact]
    public async Task Without_a_key_and_without_an_identity_the_default_answer_is_given()
    {
        var azure = new ModelSettings { Endpoint = new Uri("https://127.0.0.1:1"), Deployment = "gpt", FirstSentenceWithin = TimeSpan.FromSeconds(1), AnswerWithin = TimeSpan.FromSeconds(2) };
        Assert.True((await HelpDesk.Create(model: azure).AskAsync(Question, CancellationToken.None).WaitAsync(SoonerThanItsLimits)).Known);
    }

    [Fact]
    public async Task Requests_a_minute_are_bounded()
    {
        await using var model = await FakeModel.StartAsync();
        var desk = HelpDesk.Create(model: model.Settings with { RequestsPerMinute = 3 });
        for (var i = 0; i < 5; i++)
        {
            await desk.AskAsync(Question, CancellationToken.None);
        }

        Assert.Equal(3, model.Asked.Count);
    }

    [Fact]
    public async Task Only_the_buyers_cancellation_throws()
    {
        await using var model = await FakeModel.StartAsync();
        using var stop = new CancellationTokenSource();
        model.Reply = context =>
        {
            stop.Cancel();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HelpDesk.Create(model: model.Settings).AskAsync(Question, stop.Token));
    }

    private sealed class Lines : ILogger
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception) + exception);
    }

    private static Func<HttpContext, Task> Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync("""{"error":{"code":"x","message":"y"}}""");
    };
}
