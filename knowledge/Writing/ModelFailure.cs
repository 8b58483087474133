using System.ClientModel;
using System.Globalization;

namespace OrderBot.Knowledge.Writing;

/// <summary>What went wrong at an endpoint, without a word of what was asked.</summary>
/// <param name="Status">The HTTP status, or "none".</param>
/// <param name="RestFor">How long the endpoint asks to be left alone; null when it does not say.</param>
internal sealed record ModelFailure(string Name, string Status, TimeSpan? RestFor)
{
    private const string RetryAfter = "Retry-After";
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    public static ModelFailure Of(Exception error)
    {
        var cause = error;
        while (cause is not ClientResultException && cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return cause is ClientResultException { Status: > 0 } answered
            ? new ModelFailure(cause.GetType().Name, answered.Status.ToString(CultureInfo.InvariantCulture), Rest(answered))
            : new ModelFailure(error.GetBaseException().GetType().Name, "none", null);
    }

    private static TimeSpan? Rest(ClientResultException answered)
    {
        if (answered.GetRawResponse() is not { } response || !response.Headers.TryGetValue(RetryAfter, out var said)
            || !int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return null;
        }

        var rest = TimeSpan.FromSeconds(seconds);
        return rest < LongestRest ? rest : LongestRest;
    }
}
