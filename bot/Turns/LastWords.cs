using System.Collections.Concurrent;
using System.Diagnostics;

namespace OrderBot.Turns;

/// <summary>When the bot last spoke in each conversation: what was sent before that cannot be an answer to it.</summary>
public sealed class LastWords
{
    private const int Most = 20_000;
    private static readonly TimeSpan Matters = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<string, long> spoken = new(StringComparer.Ordinal);

    /// <summary>The dictionary's own count stops all who write.</summary>
    private int count;

    /// <summary>Right before the words go out.</summary>
    public void Spoke(string conversation)
    {
        var now = Stopwatch.GetTimestamp();
        if (!spoken.TryAdd(conversation, now))
        {
            spoken[conversation] = now;
        }
        else if (Interlocked.Increment(ref count) > Most)
        {
            Forget();
        }
    }

    public bool CameAfter(string conversation, Arrival arrival) => spoken.TryGetValue(conversation, out var at) && at > arrival.Timestamp;

    /// <summary>A message does not wait in a queue for minutes.</summary>
    private void Forget()
    {
        foreach (var (conversation, at) in spoken)
        {
            if (Stopwatch.GetElapsedTime(at) > Matters && spoken.TryRemove(conversation, out _))
            {
                Interlocked.Decrement(ref count);
            }
        }
    }
}
