using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Signs a guest in by a code that is mailed, and never tells whether an account exists; what needed it goes on.</summary>
public sealed class SignInDialog(IAccountService accounts, SignIns signIns, SignInTries tries, SignInReplies say) : SupportDialog
{
    private const string Who = "who";
    private const string Code = "code";
    private const string Account = "account";
    private const string CheckKey = "check";

    protected override WaterfallStep[] Steps => [AskWhoYouAre, SendCode, CheckCode];

    protected override IEnumerable<Dialog> Questions => [new WhoQuestion(Who), new CodeQuestion(Code)];

    public override Reply? Explain(string question, Wonder wonder) => (question, wonder) switch
    {
        (Who, Wonder.Why or Wonder.Unwilling) => say.WhyWhoYouAre(),
        (_, Wonder.How) => say.HowToSignIn(),
        (Who, Wonder.NotAtHand) => say.WhoNotAtHand(),
        (Code, Wonder.Why or Wonder.Unwilling) => say.WhyCode(),
        (Code, Wonder.NotAtHand) => say.CodeNotAtHand(),
        (Code, Wonder.NotCome) => say.CodeNotCome(),
        _ => null,
    };

    private async Task<DialogTurnResult> AskWhoYouAre(WaterfallStepContext step, CancellationToken ct)
    {
        var begun = For(step);
        var named = begun.Account.Length > 0 ? begun.Account : AccountQuestion.Said(step.Context.Reading());
        if (step.Context.Buyer() is not null || named is not null)
        {
            return await Next(step, named, ct);
        }

        var ask = SignInCode.IsBare(step.Context.Text()) ? say.NoCodeAsked()
            : begun.Wish == Intent.None ? say.AskWhoYouAre()
            : say.SignInFirst();
        return await Ask(step, Who, ask, say.WhoUnclear(), ct);
    }

    private async Task<DialogTurnResult> SendCode(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Context.Buyer() is not null)
        {
            return await GoOn(step, ct);
        }

        (step.Values[Account], step.Values[CheckKey]) = ((string)step.Result, Guid.NewGuid().ToString("N"));
        if (For(step).Wrong > 0)
        {
            return await Ask(step, Code, say.CodeWrong(), say.CodeUnclear(), ct);
        }

        if (!await tries.MaySendAsync(step.Context, ct))
        {
            return await SayAndEnd(step, say.TooManyCodes(), ct);
        }

        await accounts.SendSignInCodeAsync((string)step.Result, step.Context.WriteKey("code"), ct);
        return await Ask(step, Code, say.CodeSent(), say.CodeUnclear(), ct);
    }

    private async Task<DialogTurnResult> CheckCode(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Context.Buyer() is not null)
        {
            return await GoOn(step, ct);
        }

        var (account, answer, begun) = ((string)step.Values[Account], (string)step.Result, For(step));
        if (SignInCode.Said(answer) != answer)
        {
            return await AskAgain(step, begun with { Account = answer == CodeQuestion.Again ? account : answer, Wrong = 0 }, ct);
        }

        if (!await tries.MayTryAsync(step.Context, ct))
        {
            return await SayAndEnd(step, say.TooManyTries(), ct);
        }

        if (await accounts.CheckSignInCodeAsync(account, answer, KeyOf(step), ct) is { } buyer)
        {
            await signIns.SignInAsync(step.Context, buyer, ct);
            await Say(step, SignedIn(buyer.Name ?? buyer.MemberId), ct);
            return await GoOn(step, ct);
        }

        await tries.CountWrongAsync(step.Context, ct);
        return begun.Wrong + 1 < SignInSettings.Tries
            ? await AskAgain(step, begun with { Account = account, Wrong = begun.Wrong + 1 }, ct)
            : await SayAndEnd(step, say.TooManyTries(), ct);
    }

    private Task<DialogTurnResult> AskAgain(WaterfallStepContext step, SignInFor next, CancellationToken ct) =>
        step.ReplaceDialogAsync(InitialDialogId, next.Keep(), ct);

    /// <summary>To the wish that needed it, in the words it was said in.</summary>
    private async Task<DialogTurnResult> GoOn(WaterfallStepContext step, CancellationToken ct) => For(step) switch
    {
        { Wish: not Intent.None } begun => await step.EndDialogAsync(new GoTo(begun.Wish, begun.About, Said: begun.Said), ct),
        _ when step.Context.TurnState.Get<SignedInHere>() is null => await SayAndEnd(step, say.SignedInOnPage(Buyer(step).Name ?? Buyer(step).MemberId), ct),
        _ when step.Index == 1 => await SayAndEnd(step, say.AlreadySignedIn(Buyer(step).Name ?? Buyer(step).MemberId), ct),
        _ => await End(step, ct),
    };

    private Reply SignedIn(string name) => signIns.Days > 1 ? say.SignedIn(name, signIns.Days) : say.SignedInForNow(name);

    /// <summary>It belongs to the question: a code that was right is right when its turn was cut, and it is run or typed once more. One that an earlier version asked has none.</summary>
    private static string KeyOf(WaterfallStepContext step) => step.Values.TryGetValue(CheckKey, out var asked) ? (string)asked : step.Context.WriteKey(CheckKey);

    private static SignInFor For(WaterfallStepContext step) => SignInFor.From(Given(step));
}
