namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The utterance's locale.</summary>
    public string Locale { get; set; }

    /// <summary>How many other words may stand between a value's words; 2 unless set.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>What splits text into words.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}
