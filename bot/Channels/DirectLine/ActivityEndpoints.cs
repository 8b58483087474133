using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using OrderBot.Wire;
using static OrderBot.Channels.DirectLine.DirectLineBodies;

namespace OrderBot.Channels.DirectLine;

/// <summary>Takes activities in, and gives them out to clients that poll.</summary>
internal sealed class ActivityEndpoints(
    DirectLineSettings settings, DirectLineAdapter adapter, ActivityLog log, Entrance entrance) : IDisposable
{
    private const int PageOfActivities = 500;

    private readonly PartitionedRateLimiter<string> _posts = PartitionedRateLimiter.Create<string, string>(id => settings.Limits
        ? RateLimitPartition.GetTokenBucketLimiter(id, _ => new()
        {
            TokenLimit = settings.PostsAtOnce,
            TokensPerPeriod = settings.PostsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        })
        : RateLimitPartition.GetNoLimiter(id));

    public async Task PostAsync(HttpContext context)
    {
        if (await AdmitPostAsync(context) is not { } conversation
            || await ReadBytesAsync(context, settings.MaxBytes) is not { } bytes)
        {
            return;
        }

        if (Read(bytes) is not { } activity)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "BadArgument", "The body is not an activity.");
            return;
        }

        await TakeAsync(context, conversation, activity);
    }

    /// <summary>The conversation to post to; null when the call is answered.</summary>
    public async Task<DirectLineConversation?> AdmitPostAsync(HttpContext context)
    {
        if (await entrance.AdmitAsync(context, ConversationEndpoints.Id(context)) is not { } conversation)
        {
            return null;
        }

        using var lease = _posts.AttemptAcquire(conversation.Id);
        var wait = !lease.IsAcquired ? 1 : conversation.MemberId is { } member ? settings.RefusedFor(member) : null;
        if (wait is null)
        {
            return conversation;
        }

        context.Response.Headers.RetryAfter = wait.Value.ToString(CultureInfo.InvariantCulture);
        await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many messages at once.");
        return null;
    }

    /// <summary>Whether it was taken before, by the id that its client gave it.</summary>
    public bool IsTaken(DirectLineConversation conversation, Activity activity) => ClientId(activity) is { } clientId && log.FindPosted(conversation.Id, clientId) is not null;

    public async Task TakeAsync(HttpContext context, DirectLineConversation conversation, Activity activity)
    {
        string id;
        try
        {
            id = adapter.Take(conversation, activity, ClientId(activity), ConversationEndpoints.Address(context.Request));
        }
        catch (KeyNotFoundException)
        {
            await RefuseForgottenAsync(context);
            return;
        }

        await WriteAsync(context, StatusCodes.Status200OK, new(id), Default.IdAnswer);
    }

    /// <summary>Of a conversation that was there a moment ago.</summary>
    public static Task RefuseForgottenAsync(HttpContext context) =>
        RefuseAsync(context, StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");

    public async Task PollAsync(HttpContext context)
    {
        if (await entrance.AdmitAsync(context, ConversationEndpoints.Id(context)) is not { } conversation)
        {
            return;
        }

        var place = ConversationEndpoints.Place(context.Request.Query["watermark"]);
        var activities = log.After(conversation.Id, place, PageOfActivities);
        context.Response.ContentType = "application/json; charset=utf-8";
        WriteFrame(context.Response.BodyWriter, activities, activities.Count > 0 ? activities[^1].Seq : place);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>Writes what clients call an activity set: always with its array, the watermark always a string.</summary>
    public static void WriteFrame(IBufferWriter<byte> to, IReadOnlyList<LoggedActivity> activities, long watermark)
    {
        to.Write("{\"activities\":["u8);
        for (var at = 0; at < activities.Count; at++)
        {
            if (at > 0)
            {
                to.Write(","u8);
            }

            to.Write(activities[at].Json);
        }

        to.Write("],\"watermark\":\""u8);
        watermark.TryFormat(to.GetSpan(20), out var length, default, CultureInfo.InvariantCulture);
        to.Advance(length);
        to.Write("\"}"u8);
    }

    /// <summary>A posted activity without what only the server may say; null when it is none.</summary>
    public static Activity? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var activity = ActivityJson.Read(json);
            (activity.Id, activity.Timestamp, activity.CallerId, activity.RelatesTo) = (null, null, null, null);
            (activity.MembersAdded, activity.MembersRemoved, activity.Label) = (null, null, null);
            return string.IsNullOrEmpty(activity.Type) ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => _posts.Dispose();

    private static string? ClientId(Activity activity) =>
        activity.ChannelData is JsonElement { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= 200 } text
            ? text
            : null;
}
