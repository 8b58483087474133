using Microsoft.SemanticKernel;
using OrderBot.Knowledge.Answering;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge;

/// <summary>Answers from the passages of the help articles, word for word, or says that it does not know.</summary>
public sealed class HelpDesk : IHelpDesk
{
    private readonly Kernel _kernel;
    private readonly KernelFunction _find;
    private readonly KernelFunction _compose;

    private HelpDesk(ArticleShelf shelf, KnowledgeSettings settings)
    {
        var lexicon = LexiconReader.ReadBuiltIn();
        var finder = new PassageFinder(shelf, lexicon);
        var composer = new AnswerComposer(new Quotes(shelf, lexicon), settings.AnswerLength);
        var plugin = HelpPlugin.Create(finder, composer);
        _kernel = new Kernel();
        _kernel.Plugins.Add(plugin);
        _find = plugin[HelpPlugin.Find];
        _compose = plugin[HelpPlugin.Compose];
    }

    /// <summary>A help desk of its own, without a container.</summary>
    /// <exception cref="InvalidDataException">The folder of the settings is missing, or an article in it cannot be read.</exception>
    public static HelpDesk Create(KnowledgeSettings? settings = null)
    {
        settings ??= new KnowledgeSettings();
        return new HelpDesk(ArticleShelf.Open(settings), settings);
    }

    public async Task<HelpAnswer> AskAsync(HelpQuestion question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var asked = new KernelArguments { [HelpPlugin.QuestionArgument] = question };
        var found = await _find.InvokeAsync<Finding>(_kernel, asked, cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            return HelpAnswer.NotKnown;
        }

        var given = new KernelArguments { [HelpPlugin.FindingArgument] = found };
        var answer = await _compose.InvokeAsync<HelpAnswer>(_kernel, given, cancellationToken).ConfigureAwait(false);
        return answer ?? HelpAnswer.NotKnown;
    }

    /// <summary>Does once, before anyone waits for it, what is slow the first time: one question that is known and one that is not.</summary>
    public async Task WarmAsync(CancellationToken cancellationToken = default)
    {
        await AskAsync(new HelpQuestion("How do I cancel a paid ordr?"), cancellationToken).ConfigureAwait(false);
        await AskAsync(new HelpQuestion("Who wins the election?", EarlierTurns: ["hello"]), cancellationToken).ConfigureAwait(false);
    }
}
