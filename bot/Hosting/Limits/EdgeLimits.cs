using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OrderBot.Channels.DirectLine;
using OrderBot.Telemetry;

namespace OrderBot;

/// <summary>Floods from one network address are held back before anything looks at them. Who has shown a secret of ours, and probes, are not counted.</summary>
public static class EdgeLimits
{
    /// <summary>The policy for places where something could be guessed.</summary>
    public const string Guesses = "guesses";

    private const int GuessesAMinute = 10;
    private const int Segments = 6;
    private const string NoAddress = "";
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <param name="hasCredentials">Whether /api/messages is called by Azure Bot Service, for all buyers from the same addresses; its tokens are checked.</param>
    public static IServiceCollection AddEdgeLimits(this IServiceCollection services, LimitSettings limits, bool hasCredentials) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = RefuseAsync;
        if (!limits.IsEnabled)
        {
            options.AddPolicy(Guesses, _ => RateLimitPartition.GetNoLimiter(NoAddress));
            return;
        }

        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            IsCounted(http, hasCredentials) ? Window(AddressOf(http), limits.Address) : RateLimitPartition.GetNoLimiter(NoAddress));
        options.AddPolicy(Guesses, http => Window(AddressOf(http), GuessesAMinute));
    });

    private static RateLimitPartition<string> Window(string key, int most) => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
    {
        PermitLimit = most,
        Window = Minute,
        SegmentsPerWindow = Segments,
    });

    private static ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken ct)
    {
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Minute / Segments;
        refused.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        Instruments.Refused.Add(1, new KeyValuePair<string, object?>("limit", "address"));
        return ValueTask.CompletedTask;
    }

    private static bool IsCounted(HttpContext http, bool hasCredentials)
    {
        var path = http.Request.Path;
        if (path.StartsWithSegments("/health") || path.StartsWithSegments("/slack") || (hasCredentials && path.StartsWithSegments("/api/messages")))
        {
            return false;
        }

        // A site's own server asks for the tokens of all its visitors.
        return !path.StartsWithSegments("/v3/directline")
            || !(http.Request.Headers.Authorization is [{ } shown] && shown.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                && http.RequestServices.GetRequiredService<DirectLineTokens>().IsSecret(shown["Bearer ".Length..].Trim()));
    }

    /// <summary>A household of IPv6 has 2^64 addresses: it counts as one.</summary>
    private static string AddressOf(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
        {
            return NoAddress;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes).ToString();
    }
}
