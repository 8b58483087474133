using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen.</summary>
public class Choice
{
    /// <summary>A choice of this value.</summary>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when it is chosen.</summary>
    public string Value { get; set; }

    /// <summary>The button; without it, one that sends the value.</summary>
    public CardAction Action { get; set; }

    /// <summary>Other words for it.</summary>
    public List<string> Synonyms { get; set; }
}
