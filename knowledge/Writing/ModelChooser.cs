using Microsoft.SemanticKernel;

namespace OrderBot.Knowledge.Writing;

/// <summary>Asks the model for one of the labels; whatever else it says counts as nothing.</summary>
internal sealed class ModelChooser(ModelKernel? model) : IChooser
{
    private readonly KernelFunction? _choose = model is null ? null : ModelKernel.Prompt("Choose");

    public async Task<string?> ChooseAsync(string text, IReadOnlyList<string> labels, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (model is null || labels.Count == 0)
        {
            return null;
        }

        var arguments = new KernelArguments { ["question"] = Mask.Of(text), ["labels"] = string.Join('\n', labels) };
        var said = await model.AskAsync(_choose!, arguments, model.Settings.FirstSentenceWithin, ct).ConfigureAwait(false);
        var label = said?.Trim().Trim('"', '\'', '.', '*');
        return labels.FirstOrDefault(one => string.Equals(one, label, StringComparison.OrdinalIgnoreCase));
    }
}
