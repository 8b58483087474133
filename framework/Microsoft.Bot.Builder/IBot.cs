namespace Microsoft.Bot.Builder;

/// <summary>A bot: something that answers one turn.</summary>
public interface IBot
{
    /// <summary>Answers one turn.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
