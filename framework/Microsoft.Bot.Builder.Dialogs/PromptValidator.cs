namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do; may change it, and may tell the user what is wrong.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
