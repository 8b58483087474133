namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs may want to handle.</summary>
public class DialogEvent
{
    /// <summary>Whether the stacks around are asked too.</summary>
    public bool Bubble { get; set; }

    /// <summary>The event's name.</summary>
    public string Name { get; set; }

    /// <summary>The event's value.</summary>
    public object Value { get; set; }
}
