using System.Runtime.CompilerServices;
using System.Threading.Channels;
using OrderBot.Knowledge.Answering;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Writing;

namespace OrderBot.Knowledge;

/// <summary>Answers from the passages of the help articles, word for word or in a model's checked words, or says that it does not know.</summary>
public sealed class HelpDesk : IHelpDesk, IHelpStream
{
    private readonly OpenShelf _shelf;
    private readonly AnswerWriter? _writer;

    internal HelpDesk(KnowledgeSettings settings, ModelKernel? model, TimeProvider clock)
    {
        _shelf = new OpenShelf(settings, clock);
        _writer = model is null ? null : new AnswerWriter(model);
    }

    /// <summary>A help desk of its own, without a container.</summary>
    /// <exception cref="InvalidDataException">The folder of the settings is missing, or an article in it cannot be read.</exception>
    public static HelpDesk Create(KnowledgeSettings? settings = null, ModelSettings? model = null) =>
        new(settings ?? new KnowledgeSettings(), model is null ? null : new ModelKernel(model, TimeProvider.System, log: null), TimeProvider.System);

    public Task<HelpAnswer> AskAsync(HelpQuestion question, CancellationToken cancellationToken) => AnswerAsync(question, show: null, cancellationToken);

    public async IAsyncEnumerable<HelpPiece> StreamAsync(HelpQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_writer is null)
        {
            yield return new HelpPiece("", await AnswerAsync(question, show: null, cancellationToken).ConfigureAwait(false));
            yield break;
        }

        var pieces = Channel.CreateUnbounded<string>();
        // It may take a moment: whoever waits should see that somebody is at it.
        pieces.Writer.TryWrite("");
        var answer = Finish();
        await foreach (var piece in pieces.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new HelpPiece(piece);
        }

        yield return new HelpPiece("", await answer.ConfigureAwait(false));

        async Task<HelpAnswer> Finish()
        {
            try
            {
                return await AnswerAsync(question, sentence => pieces.Writer.TryWrite(sentence), cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                pieces.Writer.Complete();
            }
        }
    }

    /// <summary>Does once, before anyone waits for it, what is slow the first time: one question that is known and one that is not.</summary>
    public async Task WarmAsync(CancellationToken cancellationToken = default)
    {
        var shelf = _shelf.Current();
        await ComposeAsync(shelf, await FindAsync(shelf, new HelpQuestion("How do I cancel a paid ordr?"), cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        await FindAsync(shelf, new HelpQuestion("Who wins the election?", EarlierTurns: ["hello"]), cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<IReadOnlyList<Finding>> FindAsync(ShelfDesk shelf, HelpQuestion question, CancellationToken ct) =>
        _writer is null ? new(shelf.Find(question)) : new(shelf.Kernel.FindAsync(question, ct));

    private ValueTask<HelpAnswer> ComposeAsync(ShelfDesk shelf, IReadOnlyList<Finding> findings, CancellationToken ct) =>
        _writer is null ? new(shelf.Compose(findings)) : new(shelf.Kernel.ComposeAsync(findings, ct));

    private async Task<HelpAnswer> AnswerAsync(HelpQuestion question, Action<string>? show, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var shelf = _shelf.Current();
        var found = await FindAsync(shelf, question, ct).ConfigureAwait(false);
        if (found.Count == 0 && _writer is not null && question.EarlierTurns is { Count: > 0 }
            && await _writer.RewriteAsync(question, ct).ConfigureAwait(false) is { } rewritten && shelf.IsMadeOf(rewritten, question))
        {
            question = new HelpQuestion(rewritten, question.Language);
            found = await FindAsync(shelf, question, ct).ConfigureAwait(false);
        }

        return found.Count == 0 ? HelpAnswer.NotKnown
            : (_writer is null || found.Count > 1 || found[0].LeavesRest ? null : await _writer.WriteAsync(question.Text, found[0], show, ct).ConfigureAwait(false))
            ?? await ComposeAsync(shelf, found, ct).ConfigureAwait(false);
    }
}
