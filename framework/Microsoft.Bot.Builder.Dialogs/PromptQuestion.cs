namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends a question that needs no choices.</summary>
internal static class PromptQuestion
{
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        return question is null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);
    }
}
