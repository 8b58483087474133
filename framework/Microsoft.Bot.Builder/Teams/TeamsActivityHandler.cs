using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>An <see cref="ActivityHandler"/> that also knows what only Teams sends.</summary>
public class TeamsActivityHandler : ActivityHandler
{
    /// <summary>An invoke came. Those that only Teams sends are handed to the methods below; all others are treated as in any channel.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name is null && IsTeams(turnContext.Activity))
            {
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }

            switch (turnContext.Activity.Name)
            {
                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, ValueOf<FileConsentCardResponse>(turnContext), cancellationToken).ConfigureAwait(false);
                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(turnContext, ValueOf<O365ConnectorCardActionQuery>(turnContext), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                case "composeExtension/queryLink":
                    return CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(turnContext, ValueOf<AppBasedLinkQuery>(turnContext), cancellationToken).ConfigureAwait(false));
                case "composeExtension/anonymousQueryLink":
                    return CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, ValueOf<AppBasedLinkQuery>(turnContext), cancellationToken).ConfigureAwait(false));
                case "composeExtension/query":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(turnContext, ValueOf<MessagingExtensionQuery>(turnContext), cancellationToken).ConfigureAwait(false));
                case "composeExtension/submitAction":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, ValueOf<MessagingExtensionAction>(turnContext), cancellationToken).ConfigureAwait(false));
                case "composeExtension/fetchTask":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, ValueOf<MessagingExtensionAction>(turnContext), cancellationToken).ConfigureAwait(false));
                case "composeExtension/querySettingUrl":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, ValueOf<MessagingExtensionQuery>(turnContext), cancellationToken).ConfigureAwait(false));
                case "task/fetch":
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, ValueOf<TaskModuleRequest>(turnContext), cancellationToken).ConfigureAwait(false));
                case "task/submit":
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, ValueOf<TaskModuleRequest>(turnContext), cancellationToken).ConfigureAwait(false));
                case "tab/fetch":
                    return CreateInvokeResponse(await OnTeamsTabFetchAsync(turnContext, ValueOf<TabRequest>(turnContext), cancellationToken).ConfigureAwait(false));
                case "tab/submit":
                    return CreateInvokeResponse(await OnTeamsTabSubmitAsync(turnContext, ValueOf<TabSubmit>(turnContext), cancellationToken).ConfigureAwait(false));
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    /// <summary>A button of a card was pressed whose invoke carries no name; answered 501 unless overridden.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A sign-in is to be verified or its token exchanged.</summary>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>A sign-in ended with a code, or brings a token to exchange; answered 501 unless overridden.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody decided whether a file may be uploaded; answered 400 for another decision than accept and decline.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    /// <summary>A file may be uploaded; answered 501 unless overridden.</summary>
    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A file may not be uploaded; answered 501 unless overridden.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A message extension is searched; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An action of a connector card was pressed; answered 501 unless overridden.</summary>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A link was pasted; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A link was pasted by somebody who has not installed the app; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A message extension is to open its dialog; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A message extension's dialog was filled in, or its preview sent or edited; answered 400 for anything else.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => action.BotMessagePreviewAction switch
    {
        null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
        "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
        "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
        _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{action.BotMessagePreviewAction} is not a supported BotMessagePreviewAction."),
    };

    /// <summary>A message extension's dialog was filled in; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A preview is to be edited; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A preview is to be sent; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A message extension's settings page is asked for; answered 501 unless overridden.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A dialog is to be opened; answered 501 unless overridden.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A dialog was filled in; answered 501 unless overridden.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A tab asks for its cards; answered 501 unless overridden.</summary>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A tab's card was filled in; answered 501 unless overridden.</summary>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Members came or went, or a team or one of its channels changed.</summary>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!IsTeams(activity))
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        var data = DataOf(activity);
        if (activity.MembersAdded is not null)
        {
            return OnTeamsMembersAddedDispatchAsync(activity.MembersAdded, data?.Team, turnContext, cancellationToken);
        }

        if (activity.MembersRemoved is not null)
        {
            return OnTeamsMembersRemovedDispatchAsync(activity.MembersRemoved, data?.Team, turnContext, cancellationToken);
        }

        return data?.EventType switch
        {
            "channelCreated" => OnTeamsChannelCreatedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelDeleted" => OnTeamsChannelDeletedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRenamed" => OnTeamsChannelRenamedAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "channelRestored" => OnTeamsChannelRestoredAsync(data.Channel, data.Team, turnContext, cancellationToken),
            "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
            "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
            "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
            "teamUnarchived" => OnTeamsTeamUnarchivedAsync(data.Team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>Members came. Teams is asked about those of whom the activity gives only the id; who is gone again keeps the id alone.</summary>
    /// <exception cref="ErrorResponseException">Teams refused to tell, for another reason than that the conversation is not there.</exception>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var added in membersAdded)
        {
            var isKnown = added is TeamsChannelAccount or IKeepsUnknown { Unknown.Count: > 0 } || added.Id == turnContext.Activity.Recipient?.Id;
            members.Add(isKnown ? TeamsChannelAccount.From(added) : await AskAboutAsync(added, turnContext, cancellationToken).ConfigureAwait(false));
        }

        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Members went.</summary>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsMembersRemovedAsync(membersRemoved.Select(TeamsChannelAccount.From).ToList(), teamInfo, turnContext, cancellationToken);

    /// <summary>Members came, the bot among them or not.</summary>
    protected virtual Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Members went, the bot among them or not.</summary>
    protected virtual Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    /// <summary>A channel was made.</summary>
    protected virtual Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel was deleted.</summary>
    protected virtual Task OnTeamsChannelDeletedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel was renamed.</summary>
    protected virtual Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel was restored.</summary>
    protected virtual Task OnTeamsChannelRestoredAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was archived.</summary>
    protected virtual Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was deleted.</summary>
    protected virtual Task OnTeamsTeamDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was deleted for good.</summary>
    protected virtual Task OnTeamsTeamHardDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was renamed.</summary>
    protected virtual Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was restored.</summary>
    protected virtual Task OnTeamsTeamRestoredAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was taken out of the archive.</summary>
    protected virtual Task OnTeamsTeamUnarchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An event came: of a meeting, of reading, or another.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!IsTeams(turnContext.Activity))
        {
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        var value = turnContext.Activity.Value;
        return turnContext.Activity.Name switch
        {
            "application/vnd.microsoft.readReceipt" => OnTeamsReadReceiptAsync(SchemaJson.ConvertTo<ReadReceiptInfo>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingStart" => OnTeamsMeetingStartAsync(SchemaJson.ConvertTo<MeetingStartEventDetails>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingEnd" => OnTeamsMeetingEndAsync(SchemaJson.ConvertTo<MeetingEndEventDetails>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingParticipantJoin" => OnTeamsMeetingParticipantsJoinAsync(SchemaJson.ConvertTo<MeetingParticipantsEventDetails>(value), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingParticipantLeave" => OnTeamsMeetingParticipantsLeaveAsync(SchemaJson.ConvertTo<MeetingParticipantsEventDetails>(value), turnContext, cancellationToken),
            _ => base.OnEventActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>A meeting has begun.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting has ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody has read the bot's messages.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was edited, or its deletion taken back.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => EventOf(turnContext.Activity) switch
    {
        "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
        "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
        _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
    };

    /// <summary>A message was deleted.</summary>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => EventOf(turnContext.Activity) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>A message was edited.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The deletion of a message was taken back.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was deleted, which may be taken back.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsTeams(IActivity activity) => activity.ChannelId == Channels.Msteams;

    private static TeamsChannelData DataOf(IActivity activity) => activity.ChannelData is null ? null : activity.GetChannelData<TeamsChannelData>();

    private static string EventOf(IActivity activity) => IsTeams(activity) ? DataOf(activity)?.EventType : null;

    private static async Task<TeamsChannelAccount> AskAboutAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException e) when (e.Body?.Error?.Code == "ConversationNotFound")
        {
            return new TeamsChannelAccount { Id = member.Id, Name = member.Name, AadObjectId = member.AadObjectId, Role = member.Role };
        }
    }

    private static T ValueOf<T>(ITurnContext<IInvokeActivity> turnContext)
        where T : class
    {
        try
        {
            return SchemaJson.ConvertTo<T>(turnContext.Activity.Value) ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        catch (JsonException)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
    }
}
