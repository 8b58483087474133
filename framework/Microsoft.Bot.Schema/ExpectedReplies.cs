using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a response that carries the bot's replies.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<ExpectedReplies>))]
public class ExpectedReplies
{
    /// <summary>Empty, to be filled in.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    /// <summary>The replies, in order.</summary>
    public IList<Activity> Activities { get; set; }
}
