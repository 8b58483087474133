namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was found in an utterance, and where.</summary>
public class ModelResult<T>
{
    /// <summary>The words that were taken for it.</summary>
    public string Text { get; set; }

    /// <summary>Where they begin.</summary>
    public int Start { get; set; }

    /// <summary>Where they end: the position of their last character.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string TypeName { get; set; }

    /// <summary>The thing itself.</summary>
    public T Resolution { get; set; }
}
