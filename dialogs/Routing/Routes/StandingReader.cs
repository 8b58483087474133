using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Reads a message where the talk stands: what it says by itself, and as an answer to what was asked.</summary>
public sealed class StandingReader(SentenceReader reader, Conversations conversations)
{
    /// <summary>The reading is kept in the turn.</summary>
    internal Standing Read(DialogContext dc, RootMemory memory)
    {
        var question = InProgress.Question(dc);
        var reading = reader.Read(dc.Context.Text(), question?.Asks ?? Asked.Nothing);
        dc.Context.TurnState.Set(reading);
        var inProgress = dc.ActiveDialog is { } active ? conversations.WishOf(active.Id) : (Intent?)null;
        var answer = ConsentReader.Read(dc.Context.Text()).Answer;
        var isThanks = memory.TakeTold() && question is ConsentPrompt && reading.Best == Intent.Thanks && !ConsentReader.BeginsWithYes(reading.Text);
        var isAnswered = !isThanks && question?.IsAnsweredBy(dc.Context, reading, inProgress!.Value) == true;
        var awaited = memory.RecallAwaited()?.Answer;
        return new Standing
        {
            Reading = reading,
            IsGroup = dc.Context.Activity.Conversation.IsGroup == true,
            IsBuyer = dc.Context.Buyer() is not null,
            IsYesOrNo = answer != ConsentAnswer.Unclear,
            IsNo = answer == ConsentAnswer.No,
            IsAgain = answer != ConsentAnswer.Unclear && EarlierTurns.WereMereAnswers(dc.Context),
            InProgress = inProgress,
            IsOffer = question?.IsOffer == true,
            IsYesNoOffer = question is OfferQuestion or AfterAnswer,
            IsForConsent = question is ConsentPrompt,
            IsWhich = question is WhichOrderQuestion { IsOffer: false },
            IsOfAnOrder = dc.ActiveDialog is not null && dc.FindDialog(dc.ActiveDialog.Id) is OrderTalk,
            IsAnswered = isAnswered,
            IsPress = dc.Context.Press() is not null,
            Guess = memory.TakeGuess(),
            IsJustRequested = memory.IsJustRequested,
            IsWondering = (!isAnswered || question is TextQuestion) && InProgress.Explanation(dc, dc.Context.Text()) is not null,
            AsksForAnswer = (!isAnswered || question is TextQuestion) && Promised.IsAskedFor(dc, memory.IsJustPromised),
            IsJustPromised = memory.IsJustPromised,
            HasParked = memory.Waiting.LastParked is not null,
            AwaitsMail = awaited == AwaitedAnswer.Mail,
            HasRequested = awaited is AwaitedAnswer.ToNewRequest or AwaitedAnswer.ToRequest,
            Several = isAnswered ? [] : SeveralWishes.In(reading, reader),
            FreshOrder = dc.Context.TurnState.Get<SpokenOf>() is { IsFresh: true, Order: var order } ? order : null,
            IsHalfAnAnswer = question is ConsentPrompt && answer == ConsentAnswer.Unclear && ConsentReader.IsHalfAnAnswer(dc.Context.Text()),
        };
    }
}
