namespace Microsoft.Bot.Builder;

/// <summary>Puts one object into every turn's state.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Puts the object under its type's full name.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName)
    {
    }

    /// <summary>Puts the object under a name.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>The object.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(_key, Service);
        return nextTurn(cancellationToken);
    }
}
