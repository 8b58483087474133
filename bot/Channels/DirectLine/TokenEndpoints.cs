using Microsoft.AspNetCore.Http;
using static OrderBot.Channels.DirectLine.DirectLineBodies;

namespace OrderBot.Channels.DirectLine;

/// <summary>Gives tokens: to the secret's holder for any user, to a token's bearer a fresh one for the same.</summary>
internal sealed class TokenEndpoints(DirectLineSettings settings, DirectLineTokens tokens, Conversations conversations, Entrance entrance)
{
    private const string UserPrefix = "dl_";

    public async Task GenerateAsync(HttpContext context)
    {
        if (!await entrance.AdmitSecretAsync(context)
            || await ReadAsync(context, settings.MaxBytes, Default.TokenRequest) is not { } request)
        {
            return;
        }

        var conversation = await ResumeAsync(request) ?? conversations.Create(UserId(request.User), NullIfEmpty(request.User?.MemberId), request.User?.Name);
        await AnswerAsync(context, conversation);
    }

    public async Task RefreshAsync(HttpContext context)
    {
        if (entrance.ShowsSecret(context))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "BadArgument", "A secret needs no refreshing.");
        }
        else if (await entrance.AdmitAsync(context) is { } conversation)
        {
            await AnswerAsync(context, conversation);
        }
    }

    /// <summary>The conversation that is asked for, when it is this user's, made the member's if it was the same guest's; else null.</summary>
    private async Task<DirectLineConversation?> ResumeAsync(TokenRequest request)
    {
        if (request.ConversationId is not { Length: > 0 } id || conversations.Find(id) is not { } conversation)
        {
            return null;
        }

        var member = NullIfEmpty(request.User?.MemberId);
        if (conversation.MemberId is not null)
        {
            return conversation.MemberId == member ? conversation : null;
        }

        var proven = (request.User?.Id is { Length: > 0 } && UserId(request.User) == conversation.UserId)
            || (request.Token is { Length: > 0 } token && (await tokens.ReadAsProofAsync(token))?.ConversationId == id);
        if (!proven)
        {
            return null;
        }

        if (member is null)
        {
            return conversation;
        }

        return conversations.Bind(conversation, member, request.User?.Name) ? conversations.Find(id) : null;
    }

    private Task AnswerAsync(HttpContext context, DirectLineConversation conversation) => WriteAsync(
        context, StatusCodes.Status200OK, new(conversation.Id, tokens.Make(conversation), tokens.LastSeconds), Default.ConversationAnswer);

    private static string UserId(TokenUser? user)
    {
        // Web Chat takes no other ids from a token.
        var id = NullIfEmpty(user?.Id) ?? Conversations.NewId();
        return id.StartsWith(UserPrefix, StringComparison.Ordinal) ? id : UserPrefix + id;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
