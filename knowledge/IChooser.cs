namespace OrderBot.Knowledge;

/// <summary>Lets a model pick from a list; it can give back nothing that is not on it.</summary>
public interface IChooser
{
    /// <summary>The label that fits the text; null when none does, no model is configured, or it fails. Throws nothing but cancellation.</summary>
    Task<string?> ChooseAsync(string text, IReadOnlyList<string> labels, CancellationToken ct);
}
