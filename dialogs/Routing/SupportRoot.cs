using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Dialogs.Routing;

/// <summary>The root of every talk: sends a message where <see cref="Router"/> says, and on to where a conversation goes next.</summary>
public sealed class SupportRoot : ComponentDialog
{
    /// <summary>More hand-overs in one turn than any talk has: two conversations send each other the buyer.</summary>
    private const int MostHandOvers = 8;

    private static readonly DialogTurnResult Done = new(DialogTurnStatus.Complete);
    private readonly SentenceReader reader;
    private readonly UnsureReader unsure;
    private readonly Conversations conversations;
    private readonly InBetween inBetween;
    private readonly RoutingReplies say;

    public SupportRoot(SentenceReader reader, UnsureReader unsure, Conversations conversations, InBetween inBetween, RoutingReplies say)
        : base(nameof(SupportRoot))
    {
        this.reader = reader;
        this.unsure = unsure;
        this.conversations = conversations;
        this.inBetween = inBetween;
        this.say = say;
        foreach (var dialog in conversations.Dialogs)
        {
            AddDialog(dialog);
        }
    }

    /// <summary>Whether a conversation is in progress in stored state.</summary>
    public static bool IsTalking(DialogState? state) =>
        state is { DialogStack: [{ State: { } own }, ..] }
        && own.TryGetValue(PersistedDialogState, out var inner)
        && inner is DialogState { DialogStack.Count: > 0 };

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> TurnAsync(DialogContext dc, CancellationToken ct)
    {
        var memory = new RootMemory(dc.Parent.ActiveDialog.State);
        var spokenOf = memory.Recall();
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            await AskAgainBelowNewsAsync(dc, spokenOf, ct);
            return EndOfTurn;
        }

        dc.Context.TurnState.Set(spokenOf);
        var route = Router.Decide(Standing(dc));
        if (route.Kind == RouteKind.DidYouMean)
        {
            dc.Context.TurnState.Set(await unsure.ReadAsync(dc.Context.Reading(), ct));
        }

        var result = await GoAsync(dc, route, ct);
        for (var i = 0; result is { Status: DialogTurnStatus.Complete, Result: GoTo next }; i++)
        {
            result = i < MostHandOvers
                ? await BeginAsync(dc, next.Conversation, next.About, ct)
                : throw new InvalidOperationException($"The conversations send each other the buyer without end, last to {next.Conversation}.");
        }

        memory.Keep(spokenOf);
        return EndOfTurn;
    }

    /// <summary>News takes the buttons of a question away. News of the very order answers the question for us: its answer is looked at anew anyway.</summary>
    private static async Task AskAgainBelowNewsAsync(DialogContext dc, SpokenOf spokenOf, CancellationToken ct)
    {
        if (dc.Context.TurnState.Get<NewsOf>() is { } news && news.Order != spokenOf.Order && QuestionIn(dc) is { IsOffer: false })
        {
            await dc.RepromptDialogAsync(ct);
        }
    }

    private Standing Standing(DialogContext dc)
    {
        var question = QuestionIn(dc);
        var reading = reader.Read(dc.Context.Text(), question?.Asks ?? Asked.Nothing);
        dc.Context.TurnState.Set(reading);
        var inProgress = dc.ActiveDialog is { } active ? conversations.WishOf(active.Id) : (Intent?)null;
        var answer = ConsentReader.Read(dc.Context.Text()).Answer;
        return new Standing
        {
            Reading = reading,
            IsGroup = dc.Context.Activity.Conversation.IsGroup == true,
            IsBuyer = dc.Context.Buyer() is not null,
            IsYesOrNo = answer != ConsentAnswer.Unclear,
            IsNo = answer == ConsentAnswer.No,
            InProgress = inProgress,
            IsOffer = question?.IsOffer == true,
            IsAnswered = question?.IsAnsweredBy(dc.Context, reading, inProgress!.Value) == true,
            IsPress = dc.Context.Press() is not null,
        };
    }

    private async Task<DialogTurnResult> GoAsync(DialogContext dc, Route route, CancellationToken ct)
    {
        switch (route.Kind)
        {
            case RouteKind.Answer:
                return await AnswerAsync(dc, ct);
            case RouteKind.SetAside:
                await inBetween.SayAsync(dc, say.SetAside(), ct);
                return await BeginAsync(dc, route.Wish, null, ct);
            case RouteKind.Begin:
                return await BeginAsync(dc, route.Wish, null, ct);
            case RouteKind.HelpInBetween:
                await inBetween.AnswerAndAskAgainAsync(dc, ct);
                return EndOfTurn;
            case RouteKind.Stop or RouteKind.StartOver:
                await inBetween.SayAsync(dc, inBetween.Reply(dc, route), ct);
                await dc.CancelAllDialogsAsync(ct);
                return Done;
            default:
                await inBetween.SayAndAskAgainAsync(dc, route, ct);
                return dc.ActiveDialog is null ? Done : EndOfTurn;
        }
    }

    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, CancellationToken ct)
    {
        if (dc.Context.Buyer() is null && conversations.For(conversations.WishOf(dc.ActiveDialog.Id)) is { NeedsBuyer: true })
        {
            return await SignInFirstAsync(dc, ct);
        }

        return await dc.ContinueDialogAsync(ct);
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext dc, Intent wish, string? about, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        var conversation = conversations.For(wish) ?? throw new InvalidOperationException($"No conversation begins with {wish}.");
        return conversation.NeedsBuyer && dc.Context.Buyer() is null
            ? await SignInFirstAsync(dc, ct)
            : await dc.BeginDialogAsync(conversation.Dialog.Id, about, ct);
    }

    private async Task<DialogTurnResult> SignInFirstAsync(DialogContext dc, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        await inBetween.SayAsync(dc, say.SignInFirst(), ct);
        return Done;
    }

    /// <summary>The question that waits for an answer: the innermost dialog of the one in progress.</summary>
    private static IQuestion? QuestionIn(DialogContext dc)
    {
        while (dc.Child is { ActiveDialog: not null } child)
        {
            dc = child;
        }

        return dc.ActiveDialog is { } active ? dc.FindDialog(active.Id) as IQuestion : null;
    }
}
