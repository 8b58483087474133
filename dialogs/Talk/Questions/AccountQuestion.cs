using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Asks for an e-mail address or a Member ID.</summary>
public sealed class AccountQuestion(string id) : Question<string>(id)
{
    public override Asked Asks => Asked.EmailOrMemberId;

    /// <summary>The e-mail address or Member ID that was said; null when none was.</summary>
    public static string? Said(Reading reading) =>
        reading.Entities.Emails is [var email, ..] ? email
        : reading.Entities.MemberIds is [var member, ..] ? member
        : null;

    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress) => Said(reading) is not null;

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var said = Said(turnContext.Reading());
        return Task.FromResult(Read(said is not null, said));
    }
}
