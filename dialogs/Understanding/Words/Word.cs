namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>A word as it was written and as it is understood.</summary>
/// <param name="Written"><see cref="Entry.Unwritten"/> for the second of two words that were written as one.</param>
/// <param name="Known">False when no saying of the project has it.</param>
/// <param name="NewClause">A sign that ends a clause stands before it.</param>
/// <param name="Role">What it does in a wish, perhaps with the words after it; null when it does nothing that is listed.</param>
internal readonly record struct Word(Entry Written, Entry Meant, bool Known, bool NewClause, Trait? Role)
{
    /// <summary>The kind of thing that it names; null when that is not listed.</summary>
    public Trait? Kind => Written.Kind;
}
