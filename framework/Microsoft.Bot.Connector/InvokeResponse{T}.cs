namespace Microsoft.Bot.Builder;

/// <summary>An invoke's response whose body is of a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body, written as JSON; null: none.</summary>
    public new T Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
