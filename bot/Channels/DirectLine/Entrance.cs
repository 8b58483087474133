using Microsoft.AspNetCore.Http;

namespace OrderBot.Channels.DirectLine;

/// <summary>Lets in who may come in: pages of allowed origins, bearers of a secret or of the conversation's own token.</summary>
internal sealed class Entrance(DirectLineSettings settings, DirectLineTokens tokens, Conversations conversations)
{
    private const string Bearer = "Bearer ";

    /// <summary>Wraps a call with the headers that let an allowed page read its answer.</summary>
    public RequestDelegate Open(RequestDelegate call) => context =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && IsAllowed(context.Request, origin))
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlExposeHeaders = "Retry-After";
            headers.Append("Vary", "Origin");
        }

        return call(context);
    };

    /// <summary>Answers a browser that asks before it calls.</summary>
    public static Task AnswerPreflight(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        if (context.Response.Headers.AccessControlAllowOrigin.Count > 0)
        {
            context.Response.Headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
            context.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
            context.Response.Headers.AccessControlMaxAge = "7200";
        }

        return Task.CompletedTask;
    }

    public bool IsAllowed(HttpRequest request, string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var page))
        {
            return false;
        }

        if (string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var allowed in settings.AllowedOrigins)
        {
            if (allowed == "*" || string.Equals(allowed.TrimEnd('/'), origin, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return settings.AllowedOrigins.Count == 0 && page.IsLoopback;
    }

    /// <summary>True when the caller shows a secret; else the call is answered.</summary>
    public async Task<bool> AdmitSecretAsync(HttpContext context)
    {
        if (ShowsSecret(context))
        {
            return true;
        }

        await RefuseAsync(context);
        return false;
    }

    public bool ShowsSecret(HttpContext context) => Shown(context) is { } shown && tokens.IsSecret(shown);

    /// <summary>The conversation of the caller's token; null when the call is answered.</summary>
    public Task<DirectLineConversation?> AdmitAsync(HttpContext context) => AdmitTokenAsync(context, null);

    /// <summary>The conversation, when the caller may be in it; null when the call is answered.</summary>
    public async Task<DirectLineConversation?> AdmitAsync(HttpContext context, string id)
    {
        if (!ShowsSecret(context))
        {
            return await AdmitTokenAsync(context, id);
        }

        var conversation = conversations.Find(id);
        if (conversation is null)
        {
            await MissAsync(context);
        }

        return conversation;
    }

    private async Task<DirectLineConversation?> AdmitTokenAsync(HttpContext context, string? id)
    {
        if (Shown(context) is not { } shown || await tokens.ReadAsync(shown) is not { } grant || (id is not null && id != grant.ConversationId))
        {
            await RefuseAsync(context);
            return null;
        }

        if (conversations.Find(grant.ConversationId) is not { } conversation)
        {
            await MissAsync(context);
            return null;
        }

        // A guest's token ends when the guest signs in.
        if (conversation.MemberId != grant.MemberId)
        {
            await RefuseAsync(context);
            return null;
        }

        return conversation;
    }

    // A browser cannot give a WebSocket headers, so a stream's address carries the token.
    private static string? Shown(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && header.Length > Bearer.Length)
        {
            return header[Bearer.Length..].Trim();
        }

        var query = context.WebSockets.IsWebSocketRequest ? context.Request.Query["t"].ToString() : "";
        return query.Length > 0 ? query : null;
    }

    private static Task RefuseAsync(HttpContext context) => Shown(context) is null
        ? DirectLineBodies.RefuseAsync(context, StatusCodes.Status401Unauthorized, "MissingProperty", "Show a token: Authorization: Bearer …")
        : DirectLineBodies.RefuseAsync(context, StatusCodes.Status403Forbidden, "TokenExpired", "The token or secret is not good here, or not any more.");

    private static Task MissAsync(HttpContext context) =>
        DirectLineBodies.RefuseAsync(context, StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");
}
