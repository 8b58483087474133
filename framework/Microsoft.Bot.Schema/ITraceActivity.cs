namespace Microsoft.Bot.Schema;

/// <summary>A note for the developer, shown by the Emulator alone.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>What is traced.</summary>
    string Name { get; set; }

    /// <summary>A label that a person can read.</summary>
    string Label { get; set; }

    /// <summary>What kind of value it carries.</summary>
    string ValueType { get; set; }

    /// <summary>What is traced.</summary>
    object Value { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
