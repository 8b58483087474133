using System.Diagnostics;

namespace OrderBot.SmallBotLoad;

/// <summary>Holds so many conversations at once with the small bot, one connection each, and measures what that costs.</summary>
public sealed class Load(Uri bot, int conversations)
{
    /// <summary>Talks for this long.</summary>
    /// <exception cref="WrongReplyException">A reply is not the one that the dialog must give.</exception>
    public async Task<LoadResult> RunAsync(TimeSpan duration)
    {
        var until = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        return await MeasureAsync(() => Stopwatch.GetTimestamp() < until);
    }

    /// <summary>Talks each conversation through so many times.</summary>
    /// <exception cref="WrongReplyException">A reply is not the one that the dialog must give.</exception>
    public Task<LoadResult> RunAsync(int times)
    {
        var left = times * conversations;
        return MeasureAsync(() => Interlocked.Decrement(ref left) >= 0);
    }

    private async Task<LoadResult> MeasureAsync(Func<bool> again)
    {
        var before = await ServerUse.ReadAsync(bot);
        var start = Stopwatch.GetTimestamp();
        var talks = new Task<List<long>>[conversations];
        for (var i = 0; i < talks.Length; i++)
        {
            var number = i;
            talks[i] = Task.Run(() => TalkAsync(number, again));
        }

        var times = await Task.WhenAll(talks);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return LoadResult.Of(times, elapsed, before, await ServerUse.ReadAsync(bot));
    }

    private async Task<List<long>> TalkAsync(int number, Func<bool> again)
    {
        var times = new List<long>(1 << 16);
        using var line = await Line.ConnectAsync(bot);
        var talk = new Talk($"conversation-{number}", bot);
        while (again())
        {
            for (var turn = 0; turn < Talk.Turns; turn++)
            {
                var start = Stopwatch.GetTimestamp();
                var reply = await line.PostAsync(talk.Say(turn));
                times.Add(Stopwatch.GetTimestamp() - start);
                talk.Check(turn, reply.Span);
            }
        }

        return times;
    }
}
