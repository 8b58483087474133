using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Asks for the buyer's own words: anything is an answer that is not plainly said to the bot.</summary>
/// <param name="isNone">Reads what is no such answer although it is words; null when all words are one.</param>
public sealed class TextQuestion(string id, Func<string, bool>? isNone = null) : Question<string>(id)
{
    /// <summary>Longer words than this are cut: a reason is not a letter.</summary>
    private const int Longest = 2000;

    /// <summary>"Typo, that's all. I have it already" is no goodbye.</summary>
    private const int MostSpacesOfCourtesy = 5;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) =>
        GivesReason(reading.Text, inProgress) || (IsSaidToOthers(reading) && isNone?.Invoke(reading.Text) != true && !(inProgress == Intent.CancelPaidOrder && (IsAboutAnotherOrder(reading) || IsAnotherWish(reading))));

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (IsBlind(turnContext, state))
        {
            turnContext.TurnState.Set(Blind.Mark);
        }

        var text = turnContext.Text().Trim();
        return Task.FromResult(Read((IsSaidToOthers(turnContext.Reading()) && isNone?.Invoke(text) != true) || GivesReason(text, Intent.CancelPaidOrder), text.Length > Longest ? text[..Longest] : text));
    }

    /// <summary>Words for somebody else to read, and nothing said to the bot.</summary>
    private static bool IsSaidToOthers(Reading reading) => reading.Best switch
    {
        Intent.Stop or Intent.Help or Intent.Repeat or Intent.StartOver or Intent.Back or Intent.TalkToPerson
            or Intent.SignIn or Intent.SignOut or Intent.ForgotPassword or Intent.WhoAreYou => false,
        Intent.Greeting or Intent.Thanks or Intent.Goodbye => reading.Text.AsSpan().Trim().Count(' ') > MostSpacesOfCourtesy,
        Intent.AskHelp => !reading.Text.Contains('?', StringComparison.Ordinal),
        _ => IsWords(reading.Text) && !BareCancel.Is(reading.Text) && !MereNaming.Of(reading),
    };

    private static bool GivesReason(string text, Intent inProgress) =>
        inProgress == Intent.CancelPaidOrder && !text.Contains('?', StringComparison.Ordinal) && GivingReason.Begins(text);

    private static bool IsAboutAnotherOrder(Reading reading) =>
        reading.Entities.OrderNumbers.Count > 0 && reading.Best is Intent.OrderStatus or Intent.WithdrawRequest or Intent.UnpaidOrder or Intent.TalkToSupplier;

    /// <summary>A reason asks for nothing else, and asks nothing.</summary>
    private static bool IsAnotherWish(Reading reading) =>
        (reading.Best is Intent.OrderStatus or Intent.WithdrawRequest or Intent.UnpaidOrder && Asking.Something(reading.Text))
        || (reading.Best == Intent.None && (Asking.AtTheEnd(reading.Text) || Asking.Plainly(reading.Text) || (reading.Text.Contains('?', StringComparison.Ordinal) && FollowingUp.AsksIfDone(reading.Text))));

    private static bool IsWords(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }
}
