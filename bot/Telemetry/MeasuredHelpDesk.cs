using System.Diagnostics;
using System.Runtime.CompilerServices;
using OrderBot.Knowledge;

namespace OrderBot.Telemetry;

/// <summary>The help desk with its answers traced, timed and counted by kind, when somebody listens; at once or piece by piece.</summary>
internal sealed class MeasuredHelpDesk(IHelpDesk desk, IHelpStream stream) : IHelpDesk, IHelpStream
{
    private static bool IsHeard => Instruments.Answers.Enabled || Instruments.Source.HasListeners();

    public Task<HelpAnswer> AskAsync(HelpQuestion question, CancellationToken cancellationToken) =>
        IsHeard ? MeasureAsync(question, cancellationToken) : desk.AskAsync(question, cancellationToken);

    public IAsyncEnumerable<HelpPiece> StreamAsync(HelpQuestion question, CancellationToken cancellationToken) =>
        IsHeard ? MeasureStreamAsync(question, cancellationToken) : stream.StreamAsync(question, cancellationToken);

    private async Task<HelpAnswer> MeasureAsync(HelpQuestion question, CancellationToken ct)
    {
        using var span = Instruments.Source.StartActivity("answer");
        var start = Stopwatch.GetTimestamp();
        var answer = await desk.AskAsync(question, ct);
        Count(answer, start, span);
        return answer;
    }

    private async IAsyncEnumerable<HelpPiece> MeasureStreamAsync(HelpQuestion question, [EnumeratorCancellation] CancellationToken ct)
    {
        using var span = Instruments.Source.StartActivity("answer");
        var start = Stopwatch.GetTimestamp();
        await foreach (var piece in stream.StreamAsync(question, ct))
        {
            if (piece.Answer is { } answer)
            {
                Count(answer, start, span);
            }

            yield return piece;
        }
    }

    private static void Count(HelpAnswer answer, long start, Activity? span)
    {
        var kind = answer.Known ? "known" : "not_known";
        var article = answer.Known && answer.Citations.Count > 0 ? answer.Citations[0].Article : "none";
        span?.SetTag("orderbot.answer", kind).SetTag("orderbot.article", article);
        Instruments.AnswerDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        Instruments.Answers.Add(1, new("kind", kind), new("article", article));
    }
}
