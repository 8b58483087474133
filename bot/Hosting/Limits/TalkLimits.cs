using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Telemetry;

namespace OrderBot;

/// <summary>Holds back floods of messages in one conversation, or of one sender in many, once the channel has proved who they are.</summary>
public sealed class TalkLimits(LimitSettings limits) : IMiddleware, IDisposable
{
    private const string Refusal = "TalkLimits";
    private const int BurstsAMinute = 6;
    private readonly PartitionedRateLimiter<string> conversations = Of(limits.Conversation);
    private readonly PartitionedRateLimiter<string> accounts = Of(limits.Account);
    private readonly AsyncLocal<HttpContext?> current = new();

    /// <summary>The answer to this request will be 429 when its message is one too many.</summary>
    public void Watch(HttpContext http)
    {
        current.Value = http;
        http.Response.OnStarting(() =>
        {
            if (http.Items[Refusal] is int seconds)
            {
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }

            return Task.CompletedTask;
        });
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (current.Value is not { } http || activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke)
            || RefusedFor($"{activity.ChannelId}/{activity.Conversation?.Id}", $"{activity.ChannelId}/{activity.From?.Id}") is not { } seconds)
        {
            return next(cancellationToken);
        }

        http.Items[Refusal] = seconds;
        return Task.CompletedTask;
    }

    /// <summary>The seconds after which this buyer, or user of a channel, may come again; null when the message may come in.</summary>
    public int? RefusedAccount(string account) => limits.IsEnabled ? Refused(accounts, account, "account") : null;

    private int? RefusedFor(string conversation, string account) =>
        limits.IsEnabled ? Refused(conversations, conversation, "conversation") ?? RefusedAccount(account) : null;

    public void Dispose()
    {
        conversations.Dispose();
        accounts.Dispose();
    }

    private static int? Refused(PartitionedRateLimiter<string> limiter, string key, string name)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
        {
            return null;
        }

        Instruments.Refused.Add(1, new KeyValuePair<string, object?>("limit", name));
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
    }

    /// <summary>What of a minute's messages may come at once.</summary>
    public static int AtOnce(int aMinute) => Math.Max(1, aMinute / BurstsAMinute);

    /// <summary>A sixth of a minute's messages may come at once; they are regained every second.</summary>
    private static PartitionedRateLimiter<string> Of(int aMinute) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce(aMinute),
            TokensPerPeriod = Math.Max(1, aMinute / 60),
            ReplenishmentPeriod = aMinute >= 60 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1) / aMinute,
        }));
}
