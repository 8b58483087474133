using Microsoft.SemanticKernel;
using OrderBot.Knowledge.Retrieval;

namespace OrderBot.Knowledge.Answering;

/// <summary>The kernel over one reading of the articles: the way of an answer where a model takes part.</summary>
internal sealed class ShelfKernel
{
    private readonly Kernel _kernel = new();
    private readonly KernelFunction _find;
    private readonly KernelFunction _compose;

    public ShelfKernel(ShelfReading reading)
    {
        var plugin = HelpPlugin.Create(reading);
        _kernel.Plugins.Add(plugin);
        _find = plugin[HelpPlugin.Find];
        _compose = plugin[HelpPlugin.Compose];
    }

    public async Task<IReadOnlyList<Finding>> FindAsync(HelpQuestion question, CancellationToken ct) =>
        await _find.InvokeAsync<IReadOnlyList<Finding>>(_kernel, new KernelArguments { [HelpPlugin.QuestionArgument] = question }, ct).ConfigureAwait(false) ?? [];

    public async Task<HelpAnswer> ComposeAsync(IReadOnlyList<Finding> findings, CancellationToken ct) =>
        await _compose.InvokeAsync<HelpAnswer>(_kernel, new KernelArguments { [HelpPlugin.FindingsArgument] = findings }, ct).ConfigureAwait(false) ?? HelpAnswer.NotKnown;
}
