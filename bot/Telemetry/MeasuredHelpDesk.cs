using System.Diagnostics;
using OrderBot.Knowledge;

namespace OrderBot.Telemetry;

/// <summary>The help desk with its answers traced, timed and counted by kind, when somebody listens.</summary>
internal sealed class MeasuredHelpDesk(IHelpDesk desk) : IHelpDesk
{
    public Task<HelpAnswer> AskAsync(HelpQuestion question, CancellationToken cancellationToken) =>
        Instruments.Answers.Enabled || Instruments.Source.HasListeners() ? MeasureAsync(question, cancellationToken) : desk.AskAsync(question, cancellationToken);

    private async Task<HelpAnswer> MeasureAsync(HelpQuestion question, CancellationToken ct)
    {
        using var span = Instruments.Source.StartActivity("answer");
        var start = Stopwatch.GetTimestamp();
        var answer = await desk.AskAsync(question, ct);
        var kind = answer.Known ? "known" : "not_known";
        var article = answer.Known && answer.Citations.Count > 0 ? answer.Citations[0].Article : "none";
        span?.SetTag("orderbot.answer", kind).SetTag("orderbot.article", article);
        Instruments.AnswerDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        Instruments.Answers.Add(1, new("kind", kind), new("article", article));
        return answer;
    }
}
