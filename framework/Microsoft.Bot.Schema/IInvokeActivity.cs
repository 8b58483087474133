namespace Microsoft.Bot.Schema;

/// <summary>A call that expects an answer in the response body.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked for.</summary>
    string Name { get; set; }

    /// <summary>What it is asked with.</summary>
    object Value { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
