namespace OrderBot.Knowledge;

/// <summary>Answers questions from the help articles and says nothing that is not in them.</summary>
public interface IHelpDesk
{
    /// <summary>An answer with citations, or "not known" (<see cref="HelpAnswer.Known"/> false). Throws nothing but cancellation.</summary>
    Task<HelpAnswer> AskAsync(HelpQuestion question, CancellationToken cancellationToken);
}
