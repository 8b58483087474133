using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.SmallTalk;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Knowledge;

namespace OrderBot.Dialogs.Routing;

/// <summary>What is said between a question and its answer, or outside every conversation; the question is then asked again.</summary>
public sealed class InBetween(IHelpDesk desk, OrderFinder finder, OrderWhereabouts whereabouts, RoutingReplies say, SmallTalkReplies smallTalk, AskHelpReplies help)
{
    private const int MostWishes = 3;

    public Task SayAsync(DialogContext dc, Reply reply, CancellationToken ct) => dc.Context.SendActivityAsync(reply.ToActivity(), ct);

    /// <summary>News takes the buttons of a question away. News of the very order answers the question for us: its answer is looked at anew anyway. Outside a talk, "it" is the order of the news.</summary>
    public static async Task AskAgainBelowNewsAsync(DialogContext dc, SpokenOf spokenOf, CancellationToken ct)
    {
        if (dc.Context.TurnState.Get<NewsOf>() is not { } news)
        {
            return;
        }

        if (dc.ActiveDialog is null)
        {
            spokenOf.Is(news.Order);
        }
        else if (news.Order != spokenOf.Order && InProgress.Question(dc) is { IsOffer: false })
        {
            await dc.RepromptDialogAsync(ct);
        }
    }

    /// <summary>Says what a route asks for; a question in progress is asked again after it.</summary>
    public async Task SayAndAskAgainAsync(DialogContext dc, Route route, CancellationToken ct)
    {
        if (route.Kind != RouteKind.Repeat || dc.ActiveDialog is null)
        {
            await SayAsync(dc, Reply(dc, route), ct);
        }

        if (dc.ActiveDialog is not null)
        {
            await dc.RepromptDialogAsync(ct);
        }
    }

    /// <summary>Answers a question in mid-talk and asks again what was asked.</summary>
    public async Task AnswerAndAskAgainAsync(DialogContext dc, CancellationToken ct)
    {
        var answer = await desk.AskAsync(new HelpQuestion(dc.Context.Text(), EarlierTurns: EarlierTurns.Of(dc.Context)), ct);
        await SayAsync(dc, answer.Known ? help.Answer(answer) : help.NotKnown(), ct);
        await dc.RepromptDialogAsync(ct);
    }

    /// <summary>Asked where the very order of the talk in progress is, tells it and asks again what was asked; false when another is meant.</summary>
    public async Task<bool> SaidStateAsync(DialogContext dc, CancellationToken ct)
    {
        if (InProgress.QuestionsBefore(dc) == 0 || dc.Context.Buyer() is null)
        {
            return false;
        }

        var found = await finder.FindAsync(dc.Context, [], ct);
        if (found is not { IsSupposed: false, Only: { } order } || order.Number != dc.Context.TurnState.Get<SpokenOf>()!.Order)
        {
            return false;
        }

        await SayAsync(dc, whereabouts.Of(order, dc.Context), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    /// <summary>Says that the help desk does not know, so that an offer stands; false when it does know.</summary>
    public async Task<bool> SaidNotKnownAsync(DialogContext dc, CancellationToken ct)
    {
        var isKnown = (await desk.AskAsync(new HelpQuestion(dc.Context.Text(), EarlierTurns: EarlierTurns.Of(dc.Context)), ct)).Known;
        if (!isKnown)
        {
            await SayAsync(dc, help.NotKnown(), ct);
        }

        return !isKnown;
    }

    public Reply Reply(DialogContext dc, Route route) => route.Kind switch
    {
        RouteKind.Greet => dc.ActiveDialog is null ? smallTalk.Greet(dc.Context.Buyer()?.Name) : smallTalk.HelloMeanwhile(),
        RouteKind.Thank => dc.ActiveDialog is null ? smallTalk.YouAreWelcome() : smallTalk.WelcomeMeanwhile(),
        RouteKind.SayGoodbye => dc.ActiveDialog is null ? smallTalk.Goodbye() : smallTalk.GoodbyeMeanwhile(),
        RouteKind.SayWhoThisIs => dc.ActiveDialog is null ? smallTalk.ABot() : smallTalk.ABotMeanwhile(),
        RouteKind.Help => say.Help(),
        RouteKind.Stop => dc.ActiveDialog is null ? say.NothingToStop() : InProgress.Question(dc) is { IsOffer: true } && RootMemory.Of(dc).Waiting.LastParked is null ? say.LeftAsItIs() : say.Stopped(),
        RouteKind.StartOver => say.StartedOver(),
        RouteKind.Repeat => say.NothingToRepeat(),
        RouteKind.NothingAsked => say.NothingAsked(),
        RouteKind.TakenIn => say.TakenIn(),
        RouteKind.LeaveIt => say.LeftAsItIs(),
        RouteKind.Sorry => smallTalk.Sorry(),
        RouteKind.Wait => say.TakeYourTime(),
        RouteKind.CancelWhat => say.CancelWhat(),
        RouteKind.Back => say.NothingBefore(),
        RouteKind.DidYouMean when route.Wish != Intent.None => say.DidYouMean([route.Wish]),
        RouteKind.DidYouMean => DidYouMean(dc.Context.Reading()),
        RouteKind.OldButton => say.OldButton(),
        RouteKind.PrivateOnly => say.PrivateOnly(),
        RouteKind.HelpInGroup => say.HelpInGroup(),
        _ => say.NotUnderstood(),
    };

    private Reply DidYouMean(Reading reading) => Guesses(reading) is { Count: > 0 } wishes ? say.DidYouMean(wishes) : say.NotUnderstood();

    /// <summary>The wishes that it could be and that can be asked about.</summary>
    public IReadOnlyList<Intent> Guesses(Reading reading)
    {
        var wishes = new List<Intent>(MostWishes);
        foreach (var scored in reading.Intents)
        {
            if (wishes.Count < MostWishes && say.CanSay(scored.Intent))
            {
                wishes.Add(scored.Intent);
            }
        }

        return wishes;
    }
}
