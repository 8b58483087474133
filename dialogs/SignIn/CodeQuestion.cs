using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Asks for the code that was mailed. The answer is the code, or the account to mail another one to, or <see cref="Again"/>.</summary>
public sealed class CodeQuestion(string id) : Question<string>(id)
{
    public const string Again = "again";

    public override Asked Asks => Asked.EmailOrMemberId;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) => Answer(turn, reading) is not null;

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = Answer(turnContext, turnContext.Reading());
        return Task.FromResult(Read(answer is not null, answer));
    }

    /// <summary>Who signed in on the shop's page meanwhile needs no code.</summary>
    private static string? Answer(ITurnContext turn, Reading reading) =>
        SignInCode.Said(turn.Text())
        ?? AccountQuestion.Said(reading)
        ?? (reading.Best == Intent.SignIn || SignedInMeanwhile.IsTold(turn, reading) ? Again : null);
}
