using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

/// <summary>Slips of a bot's author that are told at once instead of going unseen.</summary>
public class SlipTests
{
    [Fact]
    public async Task A_cancellation_token_is_no_option_and_no_result()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("w", [(step, _) => step.NextAsync(CancellationToken.None)]));
        var dc = new DialogContext(dialogs, new TurnContext(new TestAdapter(), new Activity()), new DialogState());
        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("w", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("w"));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("w", CancellationToken.None));
    }

    [Fact]
    public void A_dialog_that_was_begun_by_hand_can_keep_things() => Assert.Empty(new DialogInstance().State);

    [Fact]
    public void A_waterfall_has_no_step_that_is_nothing() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null!));
}
