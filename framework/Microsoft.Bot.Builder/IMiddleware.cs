namespace Microsoft.Bot.Builder;

/// <summary>A step around every turn: before <c>next</c> on the way in, after it on the way out.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn; without calling <paramref name="next"/> the bot never sees it.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
