using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Unsure;
using OrderBot.Knowledge;

namespace OrderBot.Dialogs.AskHelp;

/// <summary>Answers a question from the help content, or says that it does not know; then offers to do what the article tells, and hears whether it helped.</summary>
public sealed class AskHelpDialog(IHelpStream desk, AskHelpReplies say) : SupportDialog
{
    private const string Offered = "offer";
    private const string Helped = "helped";
    private const string Asked = "asked";
    private const string Task = "task";

    protected override WaterfallStep[] Steps => [Answer, DoItOrHear];

    protected override IEnumerable<Dialog> Questions => [new AfterAnswer(Offered, takesNames: true), new AfterAnswer(Helped)];

    private async Task<DialogTurnResult> Answer(WaterfallStepContext step, CancellationToken ct)
    {
        if (FollowingUp.Disbelieves(step.Context.Text()) && OrderMeant(step) is { } doubted)
        {
            return await LookAtOrder(step, doubted, ct);
        }

        var question = new HelpQuestion(step.Context.Text(), EarlierTurns: EarlierTurns.Of(step.Context));
        var answer = await AnswerAloud.AskAsync(desk, question, step.Context, ct);
        if (!answer.Known)
        {
            return OrderMeant(step) is { } order ? await LookAtOrder(step, order, ct) : await SayAndEnd(step, say.NotKnown(), ct);
        }

        await Say(step, say.Answer(answer), ct);
        if (step.Context.Activity.Conversation.IsGroup == true)
        {
            return await End(step, ct);
        }

        step.Values[Asked] = NotUnderstood.Redact(question.Text);
        var offer = Offer(step, answer);
        step.Values[Task] = offer is null ? "" : answer.Task!;
        var after = offer ?? say.DidItHelp();
        return await Ask(step, offer is null ? Helped : Offered, after, after, ct);
    }

    private async Task<DialogTurnResult> DoItOrHear(WaterfallStepContext step, CancellationToken ct)
    {
        var (said, task) = ((string)step.Result, (string)step.Values[Task]);
        if (said == AfterAnswer.NotHelped || (said == AfterAnswer.No && task.Length == 0))
        {
            step.Context.TurnState.Set(new Unhelped((string)step.Values[Asked]));
            return await SayAndEnd(step, say.DidNotHelp(), ct);
        }

        return said == AfterAnswer.No ? await SayAndEnd(step, say.AllRight(), ct)
            : task.Length == 0 ? await SayAndEnd(step, say.GladItHelped(), ct)
            : await Go(step, Enum.Parse<Intent>(task), null, ct);
    }

    /// <summary>"But I got it yesterday": what the help content does not know is perhaps seen from the order that was just spoken of.</summary>
    private static string? OrderMeant(WaterfallStepContext step) =>
        step.Context.Buyer() is not null && step.Context.Activity.Conversation.IsGroup != true
        && step.Context.TurnState.Get<SpokenOf>() is { IsFresh: true, Order: { } order } && FollowingUp.Is(step.Context.Text())
            ? order
            : null;

    private async Task<DialogTurnResult> LookAtOrder(WaterfallStepContext step, string order, CancellationToken ct)
    {
        await Say(step, say.NotKnownOfIt(), ct);
        return await Go(step, Intent.OrderStatus, order, ct);
    }

    private Reply? Offer(WaterfallStepContext step, HelpAnswer answer)
    {
        var canDo = step.Context.Buyer() is not null || answer.Task == nameof(Intent.ForgotPassword);
        return canDo && Enum.TryParse<Intent>(answer.Task, out var task) ? say.Offer(task) : null;
    }
}
