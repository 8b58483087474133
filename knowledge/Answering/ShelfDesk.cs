using Microsoft.SemanticKernel;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Answering;

/// <summary>The kernel over one reading of the articles.</summary>
internal sealed class ShelfDesk
{
    private readonly Kernel _kernel = new();
    private readonly KernelFunction _find;
    private readonly KernelFunction _compose;

    public ShelfDesk(ArticleShelf shelf, int longest)
    {
        var lexicon = LexiconReader.ReadBuiltIn();
        var plugin = HelpPlugin.Create(new PassageFinder(shelf, lexicon), new AnswerComposer(new Quotes(shelf, lexicon), longest));
        _kernel.Plugins.Add(plugin);
        _find = plugin[HelpPlugin.Find];
        _compose = plugin[HelpPlugin.Compose];
    }

    public Task<Finding?> FindAsync(HelpQuestion question, CancellationToken ct) =>
        _find.InvokeAsync<Finding?>(_kernel, new KernelArguments { [HelpPlugin.QuestionArgument] = question }, ct);

    public async Task<HelpAnswer> ComposeAsync(Finding finding, CancellationToken ct) =>
        await _compose.InvokeAsync<HelpAnswer>(_kernel, new KernelArguments { [HelpPlugin.FindingArgument] = finding }, ct).ConfigureAwait(false) ?? HelpAnswer.NotKnown;
}
