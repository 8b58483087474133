using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>
/// What a bot does in a channel's conversations (Bot Connector REST API, Conversations). A channel's refusal is an
/// <see cref="ErrorResponseException"/>; 429 and 5xx are tried again a few times first.
/// </summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversation-operations"/>
public static class ConversationsExtensions
{
    /// <summary>Begins a conversation of the bot with one user.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static ConversationResourceResponse CreateDirectConversation(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null)
        => operations.CreateDirectConversationAsync(bot, user, activity).GetAwaiter().GetResult();

    /// <summary>Begins a conversation of the bot with one user.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null, CancellationToken cancellationToken = default)
        => operations.CreateConversationAsync(
            new ConversationParameters { Bot = bot, Members = new List<ChannelAccount> { user }, Activity = activity },
            cancellationToken);

    /// <summary>Begins a conversation of the bot with one user.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static ConversationResourceResponse CreateDirectConversation(this IConversations operations, string botAddress, string userAddress, Activity activity = null)
        => operations.CreateDirectConversationAsync(botAddress, userAddress, activity).GetAwaiter().GetResult();

    /// <summary>Begins a conversation of the bot with one user.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, string botAddress, string userAddress, Activity activity = null, CancellationToken cancellationToken = default)
        => operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    /// <summary>Sends an activity to its conversation, at its end.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity)
        => operations.SendToConversationAsync(activity).GetAwaiter().GetResult();

    /// <summary>Sends an activity to a conversation, at its end.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
        => operations.SendToConversationAsync(ConversationOf(activity), activity, cancellationToken);

    /// <summary>Sends an activity in answer to the one that it names.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity)
        => operations.ReplyToActivityAsync(activity).GetAwaiter().GetResult();

    /// <summary>Sends an activity in answer to another.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
        => operations.ReplyToActivityAsync(ConversationOf(activity), activity.ReplyToId, activity, cancellationToken);

    /// <summary>Changes what the bot has sent.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity)
        => operations.UpdateActivityAsync(activity).GetAwaiter().GetResult();

    /// <summary>Changes what the bot has sent.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
        => operations.UpdateActivityAsync(ConversationOf(activity), activity.Id, activity, cancellationToken);

    /// <summary>The conversations that the bot takes part in, a page at a time.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ConversationsResult> GetConversationsAsync(this IConversations operations, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        var query = string.IsNullOrEmpty(continuationToken) ? null : $"?continuationToken={Uri.EscapeDataString(continuationToken)}";
        return operations.Calls.AskAsync<ConversationsResult>(HttpMethod.Get, $"v3/conversations{query}", null, cancellationToken);
    }

    /// <summary>Begins a conversation.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return operations.Calls.AskAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken);
    }

    /// <summary>Sends an activity to a conversation, at its end.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.Calls.AskAsync<ResourceResponse>(HttpMethod.Post, $"{PathOf(conversationId)}/activities", activity, cancellationToken);
    }

    /// <summary>Puts what was said before into the conversation.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> SendConversationHistoryAsync(this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return operations.Calls.AskAsync<ResourceResponse>(HttpMethod.Post, $"{PathOf(conversationId)}/activities/history", transcript, cancellationToken);
    }

    /// <summary>Changes what the bot has sent.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.Calls.AskAsync<ResourceResponse>(HttpMethod.Put, PathOf(conversationId, activityId), activity, cancellationToken);
    }

    /// <summary>Sends an activity in answer to another.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.Calls.AskAsync<ResourceResponse>(HttpMethod.Post, PathOf(conversationId, activityId), activity, cancellationToken);
    }

    /// <summary>Takes back what the bot has sent.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
        => operations.Calls.SendAsync(HttpMethod.Delete, PathOf(conversationId, activityId), null, cancellationToken);

    /// <summary>Who is in the conversation.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
        => operations.Calls.AskListAsync<ChannelAccount>($"{PathOf(conversationId)}/members", cancellationToken);

    /// <summary>Who is in the conversation, a page at a time.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        var query = (pageSize, continuationToken) switch
        {
            (null, null) => null,
            (null, _) => $"?continuationToken={Uri.EscapeDataString(continuationToken)}",
            (_, null) => $"?pageSize={pageSize}",
            _ => $"?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(continuationToken)}",
        };
        return operations.Calls.AskAsync<PagedMembersResult>(HttpMethod.Get, $"{PathOf(conversationId)}/pagedmembers{query}", null, cancellationToken);
    }

    /// <summary>Removes somebody from the conversation.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task DeleteConversationMemberAsync(this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default)
        => operations.Calls.SendAsync(HttpMethod.Delete, MemberPath(conversationId, memberId), null, cancellationToken);

    /// <summary>Who an activity was sent to.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
        => operations.Calls.AskListAsync<ChannelAccount>($"{PathOf(conversationId, activityId)}/members", cancellationToken);

    /// <summary>Stores a file at the channel; its id.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ResourceResponse> UploadAttachmentAsync(this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentUpload);
        return operations.Calls.AskAsync<ResourceResponse>(HttpMethod.Post, $"{PathOf(conversationId)}/attachments", attachmentUpload, cancellationToken);
    }

    /// <summary>One member of the conversation.</summary>
    /// <exception cref="ErrorResponseException">The channel refuses, or is still in trouble after four attempts.</exception>
    public static Task<ChannelAccount> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
        => ((IConversations)operations).Calls.AskAsync<ChannelAccount>(HttpMethod.Get, MemberPath(conversationId, userId), null, cancellationToken);

    private static string ConversationOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation?.Id;
    }

    private static string PathOf(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return $"v3/conversations/{Uri.EscapeDataString(conversationId)}";
    }

    private static string PathOf(string conversationId, string activityId)
    {
        ArgumentNullException.ThrowIfNull(activityId);
        return $"{PathOf(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
    }

    private static string MemberPath(string conversationId, string memberId)
    {
        ArgumentNullException.ThrowIfNull(memberId);
        return $"{PathOf(conversationId)}/members/{Uri.EscapeDataString(memberId)}";
    }
}
