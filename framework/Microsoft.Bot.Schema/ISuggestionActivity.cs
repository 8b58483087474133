namespace Microsoft.Bot.Schema;

/// <summary>A message that only its recipient sees, about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>The parts of the text that the suggestion is about.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
