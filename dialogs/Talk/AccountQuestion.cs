using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Asks for an e-mail address or a Member ID.</summary>
public sealed class AccountQuestion : Prompt<string>, IQuestion
{
    public AccountQuestion(string id)
        : base(id)
    {
    }

    public Asked Asks => Asked.EmailOrMemberId;

    public bool IsOffer => false;

    /// <summary>The e-mail address or Member ID that was said; null when none was.</summary>
    public static string? Said(Reading reading) =>
        reading.Entities.Emails is [var email, ..] ? email
        : reading.Entities.MemberIds is [var member, ..] ? member
        : null;

    public bool IsAnsweredBy(ITurnContext turn, Reading reading) => Said(reading) is not null;

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(isRetry ? options.RetryPrompt : options.Prompt, cancellationToken);

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var said = Said(turnContext.Reading());
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = said is not null, Value = said! });
    }
}
