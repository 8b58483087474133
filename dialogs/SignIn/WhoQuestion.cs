using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Asks for the account; whoever has signed in on the shop's page meanwhile has answered it.</summary>
public sealed class WhoQuestion(string id) : Question<string>(id)
{
    public override Asked Asks => Asked.EmailOrMemberId;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) => Answer(turn, reading) is not null;

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = Answer(turnContext, turnContext.Reading());
        return Task.FromResult(Read(answer is not null, answer));
    }

    private static string? Answer(ITurnContext turn, Reading reading) =>
        AccountQuestion.Said(reading) ?? (SignedInMeanwhile.IsTold(turn, reading) ? "" : null);
}
