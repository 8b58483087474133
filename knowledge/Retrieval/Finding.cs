using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>The passages of an article that answer a question.</summary>
/// <param name="Passages">In the article's order.</param>
/// <param name="Terms">The question as it was understood.</param>
/// <param name="Score">0 to 1; see <see cref="PassageFinder.Known"/>.</param>
/// <param name="LeavesRest">Whether something else was asked, too, that no article answers.</param>
internal sealed record Finding(Article Article, IReadOnlyList<Passage> Passages, IReadOnlyList<WeighedTerm> Terms, float Score, bool LeavesRest = false);
