using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a response that carries the bot's replies.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<ExpectedReplies>))]
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
