namespace Microsoft.Bot.Schema;

/// <summary>Something happened; nobody reads it as words.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Which event.</summary>
    string Name { get; set; }

    /// <summary>What the event carries.</summary>
    object Value { get; set; }

    /// <summary>Another conversation that the event is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
