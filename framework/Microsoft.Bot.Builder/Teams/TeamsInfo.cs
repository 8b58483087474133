using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the members of the team or chat of a turn.</summary>
/// <remarks>Every method throws <see cref="InvalidOperationException"/> where the turn came through no connector, and <see cref="ErrorResponseException"/> when Teams refuses.</remarks>
public static class TeamsInfo
{
    /// <summary>All members of a team; the turn's own where <paramref name="teamId"/> is null.</summary>
    [Obsolete("Teams limits how many it gives at once: use GetPagedTeamMembersAsync.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => AllAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>All members of the turn's team or chat.</summary>
    [Obsolete("Teams limits how many it gives at once: use GetPagedMembersAsync.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        => AllAsync(turnContext, PlaceOf(turnContext), cancellationToken);

    /// <summary>A page of a team's members; the turn's own team where <paramref name="teamId"/> is null.</summary>
    /// <param name="pageSize">How many at most; Teams takes 50 to 500.</param>
    /// <param name="continuationToken">The last page's; null for the first page.</param>
    /// <exception cref="InvalidOperationException">The turn belongs to no team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = default, CancellationToken cancellationToken = default)
        => PageAsync(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>A page of the members of the turn's team or chat.</summary>
    /// <param name="pageSize">How many at most; Teams takes 50 to 500.</param>
    /// <param name="continuationToken">The last page's; null for the first page.</param>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = null, CancellationToken cancellationToken = default)
        => PageAsync(turnContext, PlaceOf(turnContext), pageSize, continuationToken, cancellationToken);

    /// <summary>One member of a team; the turn's own team where <paramref name="teamId"/> is null.</summary>
    /// <exception cref="InvalidOperationException">The turn belongs to no team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => OneAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>One member of the turn's team or chat.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => OneAsync(turnContext, userId, PlaceOf(turnContext), cancellationToken);

    private static async Task<IEnumerable<TeamsChannelAccount>> AllAsync(ITurnContext turnContext, string conversation, CancellationToken cancellationToken)
    {
        var members = await ConversationsOf(turnContext).GetConversationMembersAsync(conversation, cancellationToken).ConfigureAwait(false);
        return members.Select(TeamsChannelAccount.From).ToList();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string conversation, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await ConversationsOf(turnContext).GetConversationPagedMembersAsync(conversation, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<TeamsChannelAccount> OneAsync(ITurnContext turnContext, string userId, string conversation, CancellationToken cancellationToken)
        => TeamsChannelAccount.From(await ((Conversations)ConversationsOf(turnContext)).GetConversationMemberAsync(userId, conversation, cancellationToken).ConfigureAwait(false));

    private static string PlaceOf(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static string TeamOf(ITurnContext turnContext, string teamId)
        => teamId
            ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConversations ConversationsOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>()?.Conversations
            ?? throw new InvalidOperationException("This method requires a connector client.");
}
