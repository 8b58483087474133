using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Dialogs.ForgotPassword;

/// <summary>Has a password reset mailed and never tells whether the account exists.</summary>
public sealed class ForgotPasswordDialog(IAccountService accounts, ForgotPasswordReplies say) : SupportDialog
{
    private const string Who = "who";

    protected override WaterfallStep[] Steps => [AskWhoYouAre, SendMail];

    protected override IEnumerable<Dialog> Questions => [new AccountQuestion(Who)];

    public override Reply? Explain(string question, Wonder wonder) => wonder switch
    {
        Wonder.Why => say.WhyWhoYouAre(),
        Wonder.NotAtHand => say.WhoNotAtHand(),
        _ => null,
    };

    private async Task<DialogTurnResult> AskWhoYouAre(WaterfallStepContext step, CancellationToken ct) =>
        AccountQuestion.Said(step.Context.Reading()) is { } said
            ? await Next(step, said, ct)
            : await Ask(step, Who, say.AskWhoYouAre(), say.WhoUnclear(), ct);

    private async Task<DialogTurnResult> SendMail(WaterfallStepContext step, CancellationToken ct)
    {
        await accounts.RequestPasswordResetAsync((string)step.Result, step.Context.WriteKey("reset"), ct);
        step.Context.TurnState.Set(new Awaited(AwaitedAnswer.Mail));
        return await SayAndEnd(step, say.MailSent(), ct);
    }
}
