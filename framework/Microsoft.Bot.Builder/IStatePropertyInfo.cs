namespace Microsoft.Bot.Builder;

/// <summary>A named value of state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The value's name.</summary>
    string Name { get; }
}
