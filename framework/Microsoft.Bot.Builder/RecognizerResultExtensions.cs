namespace Microsoft.Bot.Builder;

/// <summary>Reading a recognizer's result.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score; an empty name and 0 when there is none.</summary>
    /// <exception cref="ArgumentNullException">The result or its intents are null.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Intents);
        var top = (intent: string.Empty, score: 0.0);
        foreach (var (name, intent) in result.Intents)
        {
            if (top.intent.Length == 0 || intent.Score > top.score)
            {
                top = (name, intent.Score ?? 0.0);
            }
        }

        return top;
    }
}
