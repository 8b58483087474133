using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Answering;

/// <summary>One reading of the articles and the two ways to it: straight, and through the kernel, whose first calls cost a start what it need not spend without a model.</summary>
internal sealed class ShelfDesk
{
    private readonly ShelfReading _reading;
    private readonly Lazy<ShelfKernel> _kernel;

    public ShelfDesk(ArticleShelf shelf, Lexicon lexicon, int longest)
    {
        var composer = Task.Run(() => new AnswerComposer(new Quotes(shelf, lexicon), new PassageTexts(shelf, longest), longest));
        var finder = new PassageFinder(shelf, lexicon);
        _reading = new ShelfReading(finder, composer.GetAwaiter().GetResult());
        _kernel = new Lazy<ShelfKernel>(() => new ShelfKernel(_reading));
    }

    /// <summary>Reads the articles of the settings; two cores share the work, since a start waits for it.</summary>
    /// <exception cref="InvalidDataException">The folder is missing, or an article cannot be read.</exception>
    public static ShelfDesk Open(KnowledgeSettings settings)
    {
        var lexicon = Task.Run(LexiconReader.ReadBuiltIn);
        var shelf = ArticleShelf.Open(settings);
        return new ShelfDesk(shelf, lexicon.GetAwaiter().GetResult(), settings.AnswerLength);
    }

    /// <summary>The same answers, as functions of the kernel.</summary>
    public ShelfKernel Kernel => _kernel.Value;

    public IReadOnlyList<Finding> Find(HelpQuestion question) => _reading.Finder.FindAll(question.Text, question.EarlierTurns);

    public HelpAnswer Compose(IReadOnlyList<Finding> findings) => _reading.Composer.Compose(findings);

    /// <summary>Whether a question is the last message and what was said before it, and nothing else.</summary>
    public bool IsMadeOf(string rewritten, HelpQuestion question) => _reading.Finder.IsMadeOf(rewritten, question.Text, question.EarlierTurns ?? []);
}
