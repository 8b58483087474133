using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace OrderBot.SmallBot;

/// <summary>Runs the dialog with every message and saves what it changed.</summary>
public sealed class FavouriteColourBot(ConversationState conversation, UserState user, Dialog dialog) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = conversation.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        await user.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        => dialog.RunAsync(turnContext, _dialogState, cancellationToken);
}
