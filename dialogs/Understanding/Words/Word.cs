namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>A word as it was written and as it is understood.</summary>
/// <param name="Written">Empty in the second of two words that were written as one.</param>
/// <param name="Known">False when no saying of the project has it.</param>
/// <param name="Kind">The kind of thing that it names; null when that is not listed.</param>
/// <param name="Role">What it does in a wish; null when it does nothing that is listed.</param>
/// <param name="NewClause">A sign that ends a clause stands before it.</param>
internal readonly record struct Word(string Written, string Meant, bool Known, string? Kind, bool NewClause, string? Role = null);
