namespace Microsoft.Bot.Schema;

/// <summary>A message that only its recipient sees, about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
