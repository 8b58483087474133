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
    private readonly ShelfReading _reading;

    /// <exception cref="InvalidDataException">The articles cannot be read.</exception>
    public ShelfDesk(Func<ArticleShelf> open, int longest)
    {
        // Everybody who starts waits for both, so two cores share it: one reads, one sets up the kernel.
        var reading = Task.Run(() => Read(open(), longest));
        var plugin = HelpPlugin.Create(() => reading.Result);
        _kernel.Plugins.Add(plugin);
        _find = plugin[HelpPlugin.Find];
        _compose = plugin[HelpPlugin.Compose];
        _reading = reading.GetAwaiter().GetResult();
    }

    public async Task<IReadOnlyList<Finding>> FindAsync(HelpQuestion question, CancellationToken ct) =>
        await _find.InvokeAsync<IReadOnlyList<Finding>>(_kernel, new KernelArguments { [HelpPlugin.QuestionArgument] = question }, ct).ConfigureAwait(false) ?? [];

    public async Task<HelpAnswer> ComposeAsync(IReadOnlyList<Finding> findings, CancellationToken ct) =>
        await _compose.InvokeAsync<HelpAnswer>(_kernel, new KernelArguments { [HelpPlugin.FindingsArgument] = findings }, ct).ConfigureAwait(false) ?? HelpAnswer.NotKnown;

    /// <summary>Whether a question is the last message and what was said before it, and nothing else.</summary>
    public bool IsMadeOf(string rewritten, HelpQuestion question) => _reading.Finder.IsMadeOf(rewritten, question.Text, question.EarlierTurns ?? []);

    private static ShelfReading Read(ArticleShelf shelf, int longest)
    {
        var lexicon = LexiconReader.ReadBuiltIn();
        return new ShelfReading(new PassageFinder(shelf, lexicon), new AnswerComposer(new Quotes(shelf, lexicon), longest));
    }
}
