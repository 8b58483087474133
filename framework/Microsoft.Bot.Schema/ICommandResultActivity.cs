namespace Microsoft.Bot.Schema;

/// <summary>How a command ended.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Which command.</summary>
    string Name { get; set; }

    /// <summary>A <see cref="CommandResultValue{T}"/>.</summary>
    object Value { get; set; }
}
