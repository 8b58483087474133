using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.RegularExpressions;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;
using OrderBot.Telemetry;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>What is measured: a turn's trace, the counters, and the dashboard that draws them.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed partial class TelemetryTests
{
    [Fact]
    public async Task A_turn_is_traced_with_its_route_its_order_calls_and_its_answer()
    {
        var ended = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        var talk = new ConnectorTalk(await RunningShop.StartAsync(), await ChannelSide.StartAsync(), Script.Parse("traced", "> hello"));
        await using (talk)
        {
            await talk.SayAsync("where is my order 80010002", null, 1);
            await talk.SayAsync("why is there no cancel button?", null, 1);
        }

        var route = Assert.Single(ended, span => span.OperationName == "route" && ended.Any(child => child.OperationName == "order find" && child.ParentSpanId == span.SpanId));
        var turn = Assert.Single(ended, span => span.SpanId == route.ParentSpanId);
        Assert.Equal("turn", turn.OperationName);
        Assert.Equal("Begin", turn.GetTagItem("orderbot.route"));
        Assert.Contains(ended, span => span.OperationName == "answer" && (string?)span.GetTagItem("orderbot.article") == "no-cancel-button");
        Assert.DoesNotContain(ended.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains("80010002", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Intents_consent_handoffs_answers_and_what_was_not_understood_are_counted()
    {
        var counted = new ConcurrentDictionary<string, double>();
        using var listener = Listen(counted);
        await using (var talk = new ConnectorTalk(await RunningShop.StartAsync(), await ChannelSide.StartAsync(), Script.Parse("counted", "> hello")))
        {
            await talk.SayAsync("cancel order 80010005", null, 1);
            await talk.SayAsync("wrong size", null, 1);
            await talk.SayAsync("hmm, not sure", null, 1);
            await talk.SayAsync("yes, please", null, 1);
            await talk.SayAsync("who wins the election?", null, 1);
            await talk.SayAsync("talk to a person", null, 1);
        }

        foreach (var name in (string[])
                 [
                     "orderbot.turns channel=emulator type=message", "orderbot.turn.duration channel=emulator", "orderbot.intents intent=CancelPaidOrder decision=Act",
                     "orderbot.consents outcome=Unclear", "orderbot.consents outcome=Yes", "orderbot.answers kind=not_known article=none",
                     "orderbot.not_understood reply=AskHelp.NotKnown", "orderbot.handoffs step=asked", "orderbot.replies reply=CancelPaidOrder.RequestSent",
                     "orderbot.order_call.duration call=request_cancellation outcome=Done",
                 ])
        {
            Assert.Contains(name, counted.Keys);
        }

        Assert.Equal(1, counted["orderbot.replies reply=CancelPaidOrder.RequestSent"]);
        Assert.Equal(1, counted["orderbot.consents outcome=Yes"]);
    }

    [Fact]
    public void The_dashboard_draws_only_what_is_measured()
    {
        var measured = new HashSet<string>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == Instruments.Name)
                {
                    measured.UnionWith(Names(instrument));
                }
            },
        };
        listener.Start();
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Instruments).TypeHandle);
        _ = OrderBot.Knowledge.Writing.Checking.GuardMeasures.Refused;
        var dashboard = File.ReadAllText(Path.Combine(Home.Folder, "..", "deploymentTemplates", "grafana", "orderbot.json"));
        using var json = JsonDocument.Parse(dashboard);
        Assert.Equal("OrderBot", json.RootElement.GetProperty("title").GetString());
        var drawn = Metric().Matches(dashboard).Select(match => match.Value).Distinct().ToArray();
        Assert.True(drawn.Length >= 12);
        Assert.Empty(drawn.Except(measured));
    }

    [Fact]
    public void When_nobody_listens_a_turn_pays_nothing()
    {
        var measures = new TurnMeasures();
        Microsoft.Bot.Builder.NextDelegate next = _ => Task.CompletedTask;
        Assert.False(Instruments.IsHeard);
        Assert.Same(Task.CompletedTask, measures.OnTurnAsync(null!, next, default));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 1_000_000; i++)
        {
            _ = measures.OnTurnAsync(null!, next, default);
        }

        var time = Stopwatch.GetElapsedTime(start);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(time < TimeSpan.FromSeconds(1), $"{time.TotalMilliseconds} ns a turn");
    }

    private static MeterListener Listen(ConcurrentDictionary<string, double> counted)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Instruments.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.AddOrUpdate(Key(instrument, tags), value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => counted.AddOrUpdate(Key(instrument, tags), value, (_, sum) => sum + value));
        listener.Start();
        return listener;
    }

    private static string Key(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = instrument.Name;
        foreach (var (name, value) in tags)
        {
            key += $" {name}={value}";
        }

        return key;
    }

    /// <summary>As Prometheus is given them.</summary>
    private static IEnumerable<string> Names(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_') + (instrument.Unit == "s" ? "_seconds" : "");
        var type = instrument.GetType().GetGenericTypeDefinition();
        return type == typeof(Counter<>) ? [name + "_total"]
            : type == typeof(Histogram<>) ? [name + "_bucket", name + "_sum", name + "_count"]
            : [name];
    }

    [GeneratedRegex("orderbot_[a-z_]+")]
    private static partial Regex Metric();
}
