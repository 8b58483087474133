namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors for named values.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor for the value of this name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
