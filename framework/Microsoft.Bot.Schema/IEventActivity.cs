namespace Microsoft.Bot.Schema;

/// <summary>Something happened; nobody reads it as words.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
