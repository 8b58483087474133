namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in an utterance.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>The utterance.</summary>
    public string Text { get; set; }

    /// <summary>The utterance after corrections, when there were any.</summary>
    public string AlteredText { get; set; }

    /// <summary>Intents by name.</summary>
    public IDictionary<string, IntentScore> Intents { get; set; }

    /// <summary>What the recognizer says besides.</summary>
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <inheritdoc/>
    public void Convert(dynamic result)
    {
        if ((object)result is RecognizerResult other)
        {
            Text = other.Text;
            AlteredText = other.AlteredText;
            Intents = other.Intents;
            Properties = other.Properties;
        }
    }
}
