namespace OrderBot.Knowledge;

/// <summary>Answers piece by piece while a model writes; only checked sentences are given out.</summary>
public interface IHelpStream
{
    /// <summary>Sentences as they pass the check, then one last piece with the whole answer. Throws nothing but cancellation.</summary>
    IAsyncEnumerable<HelpPiece> StreamAsync(HelpQuestion question, CancellationToken cancellationToken);
}
