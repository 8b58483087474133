namespace Microsoft.Bot.Schema;

/// <summary>A request to do something out of the talk.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Which command.</summary>
    string Name { get; set; }

    /// <summary>A <see cref="CommandValue{T}"/>.</summary>
    object Value { get; set; }
}
