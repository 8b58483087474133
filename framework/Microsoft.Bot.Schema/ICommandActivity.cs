namespace Microsoft.Bot.Schema;

/// <summary>A request to do something out of the talk.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
