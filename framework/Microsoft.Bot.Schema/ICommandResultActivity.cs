namespace Microsoft.Bot.Schema;

/// <summary>How a command ended.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
