using System.Globalization;
using Microsoft.AspNetCore.Http;
using static OrderBot.Channels.DirectLine.DirectLineBodies;

namespace OrderBot.Channels.DirectLine;

/// <summary>Starts conversations and takes them up again.</summary>
internal sealed class ConversationEndpoints(
    DirectLineSettings settings, DirectLineTokens tokens, Conversations conversations, DirectLineAdapter adapter, Entrance entrance)
{
    public const string Path = "/v3/directline";

    public async Task StartAsync(HttpContext context)
    {
        var bySecret = entrance.ShowsSecret(context);
        var conversation = bySecret ? null : await entrance.AdmitAsync(context);
        if ((!bySecret && conversation is null)
            || await ReadAsync(context, settings.MaxBytes, Default.StartRequest) is not { } request)
        {
            return;
        }

        conversation ??= MakeFor(request.User);
        var isNew = adapter.Begin(conversation, Address(context.Request), request.Locale);
        await AnswerAsync(context, conversation, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, null);
    }

    public async Task ReconnectAsync(HttpContext context)
    {
        if (await entrance.AdmitAsync(context, Id(context)) is { } conversation)
        {
            adapter.Begin(conversation, Address(context.Request), null);
            await AnswerAsync(context, conversation, StatusCodes.Status200OK, context.Request.Query["watermark"]);
        }
    }

    public static string Id(HttpContext context) => (string)context.Request.RouteValues["id"]!;

    /// <summary>The bot's own address as the client knows it, as "https://bot.example".</summary>
    public static string Address(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The place in the log that a watermark names; its beginning when it names none.</summary>
    public static long Place(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;

    private DirectLineConversation MakeFor(TokenUser? user) =>
        conversations.Create(user?.Id is { Length: > 0 } id ? id : "dl_" + Conversations.NewId(), user?.MemberId, user?.Name);

    private Task AnswerAsync(HttpContext context, DirectLineConversation conversation, int status, string? watermark)
    {
        var token = tokens.Make(conversation);
        var address = "ws" + Address(context.Request)["http".Length..];
        var stream = $"{address}{Path}/conversations/{conversation.Id}/stream?t={token}";
        if (!string.IsNullOrEmpty(watermark))
        {
            stream += "&watermark=" + Uri.EscapeDataString(watermark);
        }

        return WriteAsync(context, status, new(conversation.Id, token, tokens.LastSeconds, stream), Default.ConversationAnswer);
    }
}
