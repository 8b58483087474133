using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Answering;

/// <summary>One reading of the articles and the two ways to it: straight, and through the kernel, whose first calls cost a start what it need not spend without a model.</summary>
internal sealed class ShelfDesk
{
    private readonly ShelfReading _reading;
    private readonly Lazy<ShelfKernel> _kernel;

    public ShelfDesk(ArticleShelf shelf, int longest)
    {
        _reading = Read(shelf, longest);
        _kernel = new Lazy<ShelfKernel>(() => new ShelfKernel(_reading));
    }

    /// <summary>The same answers, as functions of the kernel.</summary>
    public ShelfKernel Kernel => _kernel.Value;

    public IReadOnlyList<Finding> Find(HelpQuestion question) => _reading.Finder.FindAll(question.Text, question.EarlierTurns);

    public HelpAnswer Compose(IReadOnlyList<Finding> findings) => _reading.Composer.Compose(findings);

    /// <summary>Whether a question is the last message and what was said before it, and nothing else.</summary>
    public bool IsMadeOf(string rewritten, HelpQuestion question) => _reading.Finder.IsMadeOf(rewritten, question.Text, question.EarlierTurns ?? []);

    private static ShelfReading Read(ArticleShelf shelf, int longest)
    {
        var lexicon = LexiconReader.ReadBuiltIn();
        return new ShelfReading(new PassageFinder(shelf, lexicon), new AnswerComposer(new Quotes(shelf, lexicon), longest));
    }
}
