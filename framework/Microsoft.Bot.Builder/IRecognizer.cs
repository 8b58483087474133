namespace Microsoft.Bot.Builder;

/// <summary>Finds out what an activity means.</summary>
public interface IRecognizer
{
    /// <summary>The intents and entities of the turn's activity.</summary>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>The same, as a type of the caller's.</summary>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
