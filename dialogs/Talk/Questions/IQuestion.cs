using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>A question in progress: it tells the router whether what was said answers it.</summary>
public interface IQuestion
{
    /// <summary>What kind of entity the answer is.</summary>
    Asked Asks { get; }

    /// <summary>True when the buyer may walk past the question: what does not answer it ends it.</summary>
    bool IsOffer { get; }

    /// <summary>Whether this is an answer, however odd: then nobody else gets it.</summary>
    /// <param name="inProgress">The wish that began the conversation which asks.</param>
    bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress);
}
