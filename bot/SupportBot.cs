using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Teams;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.SmallTalk;
using OrderBot.Dialogs.Talk;
using OrderBot.News;
using OrderBot.Orders;
using OrderBot.SupportDesk;
using OrderBot.Turns;

namespace OrderBot;

/// <summary>One turn, top to bottom: the talk goes on, and what it changed is kept; when the shop fails, only what was said.</summary>
public sealed partial class SupportBot(
    SupportRoot root, PrivateConversationState state, PersonAtDesk desk, TroubledTurns troubled, SmallTalkReplies smallTalk, NewsMeanwhile meanwhile, ILogger<SupportBot> log, OrderCards? cards = null) : ActivityHandler
{
    private const string Dialogs = "Dialogs";
    private const string Greeted = "Greeted";

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        try
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
        catch (OrderServiceException failure)
        {
            OrderServiceFailed(failure, turnContext.Activity.Conversation.Id);
            await troubled.FailedAsync(turnContext, failure, state.CreateProperty<DialogState>(Dialogs), cancellationToken);
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
    }

    /// <summary>Tells news in a turn of the bot's own accord; a question that waits is asked again below it, and else "it" is that order.</summary>
    public async Task TellAsync(ITurnContext turn, Reply news, string order, CancellationToken ct)
    {
        turn.TurnState.Set(new NewsOf(order));
        var dialogs = state.CreateProperty<DialogState>(Dialogs);
        var isTalking = SupportRoot.IsTalking(await dialogs.GetAsync(turn, () => new DialogState(), ct));
        await turn.SendActivityAsync((isTalking ? news with { Buttons = [] } : news).ToActivity(), ct);
        await root.RunAsync(turn, dialogs, ct);
        await state.SaveChangesAsync(turn, false, ct);
    }

    /// <summary>While a person talks with the buyer, the bot is quiet.</summary>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await meanwhile.TellAsync(turnContext, cancellationToken);
        if (!await desk.TakesAsync(turnContext, cancellationToken))
        {
            await troubled.RunAsync(turnContext, state.CreateProperty<DialogState>(Dialogs), cancellationToken);
        }
    }

    /// <summary>A desk of others tells by the handoff protocol how it stands.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == HandoffEventNames.HandoffStatus ? desk.HearAsync(turnContext, cancellationToken) : base.OnEventActivityAsync(turnContext, cancellationToken);

    /// <summary>Greets whoever arrives, once.</summary>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id))
        {
            await GreetAsync(turnContext, cancellationToken);
        }
    }

    /// <summary>In Teams an arrival is that the app is added.</summary>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    /// <summary>A button of a card that is not pressed but seen.</summary>
    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        cards is null ? base.OnAdaptiveCardInvokeAsync(turnContext, invokeValue, cancellationToken) : cards.AnswerAsync(turnContext, invokeValue.Action, cancellationToken);

    private async Task GreetAsync(ITurnContext turn, CancellationToken ct)
    {
        var greeted = state.CreateProperty<bool>(Greeted);
        if (turn.Activity.Conversation.IsGroup != true && !await greeted.GetAsync(turn, () => false, ct))
        {
            await greeted.SetAsync(turn, true, ct);
            await turn.SendActivityAsync(smallTalk.Greet(turn.Buyer()?.Name).ToActivity(), ct);
            await meanwhile.TellAsync(turn, ct);
        }
    }

    [LoggerMessage(LogLevel.Error, "The order service failed in conversation {Conversation}.")]
    private partial void OrderServiceFailed(Exception failure, string conversation);
}
