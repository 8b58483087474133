namespace OrderBot.Knowledge.Writing;

/// <summary>Says when the endpoint may be asked: not beyond the minute's requests and tokens, and not while it rests after failures.</summary>
internal sealed class Allowance(ModelSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private readonly Queue<(long At, int Tokens)> _asked = new();
    private readonly Queue<(long At, int Tokens)> _answers = new();
    private int _tokens;
    private int _failures;
    private long _restsSince;
    private TimeSpan _asksForRest;

    /// <summary>Tokens that were sent and received since the start.</summary>
    public long TokensSpent { get; private set; }

    /// <summary>Questions that got the default answer because the endpoint failed.</summary>
    public long Failures { get; private set; }

    public bool TryTake(int tokens)
    {
        lock (_lock)
        {
            Forget(_asked);
            Forget(_answers);

            var rested = clock.GetElapsedTime(_restsSince);
            var rests = rested < _asksForRest || (_failures >= settings.FailuresBeforeRest && rested < settings.RestFor);
            if (rests || _asked.Count >= settings.RequestsPerMinute || _tokens + tokens > settings.TokensPerMinute)
            {
                return false;
            }

            Count(tokens);
            // After the rest one question tries; the others wait for what becomes of it.
            _restsSince = clock.GetTimestamp();
            _asksForRest = TimeSpan.Zero;
            return true;
        }
    }

    /// <summary>Counts what came back for a question that was let through.</summary>
    public void Received(int tokens)
    {
        lock (_lock)
        {
            TokensSpent += tokens;
            _tokens += tokens;
            _answers.Enqueue((clock.GetTimestamp(), tokens));
        }
    }

    public void Succeeded()
    {
        lock (_lock)
        {
            _failures = 0;
        }
    }

    /// <param name="asksFor">How long the endpoint asked to be left alone, if it did.</param>
    public void Failed(TimeSpan? asksFor = null)
    {
        lock (_lock)
        {
            Failures++;
            _failures++;
            _asksForRest = asksFor ?? _asksForRest;
            _restsSince = clock.GetTimestamp();
        }
    }

    private void Forget(Queue<(long At, int Tokens)> past)
    {
        while (past.TryPeek(out var oldest) && clock.GetElapsedTime(oldest.At) >= Minute)
        {
            _tokens -= past.Dequeue().Tokens;
        }
    }

    private void Count(int tokens)
    {
        _asked.Enqueue((clock.GetTimestamp(), tokens));
        _tokens += tokens;
        TokensSpent += tokens;
    }
}
