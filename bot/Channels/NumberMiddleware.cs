using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;

namespace OrderBot.Channels;

/// <summary>
/// Where buttons are numbered lines, a typed number presses the one of the newest reply. It stands inside the commit: what the numbers mean is kept with the turn.
/// </summary>
public sealed class NumberMiddleware(PrivateConversationState state) : IMiddleware
{
    private const string Buttons = "NumberedButtons";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        ChannelLooks.HasButtons(turnContext.Activity.ChannelId) ? next(cancellationToken) : NumberAsync(turnContext, next, cancellationToken);

    private async Task NumberAsync(ITurnContext turn, NextDelegate next, CancellationToken ct)
    {
        var property = state.CreateProperty<Dictionary<string, string>>(Buttons);
        var typed = turn.Activity.Text;
        if (turn.Activity.Type == ActivityTypes.Message && await property.GetAsync(turn, null, ct) is { } kept && new NumberedButtons(kept).Pressed(typed) is { } pressed)
        {
            turn.Activity.Text = pressed.Title;
            if (pressed.Press is { } press)
            {
                turn.TurnState.Set(press with { IsTyped = true });
            }
        }

        try
        {
            await next(ct);
        }
        finally
        {
            // The turn may be run again, and is kept as it was said.
            turn.Activity.Text = typed;
        }

        if (turn.TurnState.Get<NumberedButtons>() is { } shown)
        {
            await property.SetAsync(turn, shown.Kept, ct);
            await state.SaveChangesAsync(turn, false, ct);
        }
    }
}
