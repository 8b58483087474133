using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Contracts.Tests;

/// <summary>Kills calls as dying machines do: before anything is done, or after all is done and before the answer. Which ones follows from their keys.</summary>
internal sealed class Killer
{
    private readonly ConcurrentDictionary<string, int> tries = new();

    /// <summary>How many calls were killed after they had done their work.</summary>
    public int KilledAfter => killedAfter;

    private int killedAfter;

    public void Stand(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        var fate = key.Length == 0 ? 9 : (Sum(key) + tries.AddOrUpdate(key, 0, (_, before) => before + 1)) % 5;
        if (fate == 0)
        {
            context.Abort();
            return;
        }

        if (fate != 1)
        {
            await next(context);
            return;
        }

        context.Response.Body = Stream.Null;
        await next(context);
        Interlocked.Increment(ref killedAfter);
        context.Abort();
    });

    private static int Sum(string key)
    {
        var sum = 17;
        foreach (var letter in key)
        {
            sum = ((sum * 31) + letter) & 0xFFFFFF;
        }

        return sum;
    }
}
