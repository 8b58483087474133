using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Activities in the order in which they were said.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#transcript-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Transcript>))]
public class Transcript
{
    /// <summary>Empty, to be filled in.</summary>
    public Transcript()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    /// <summary>The activities, in order.</summary>
    public IList<Activity> Activities { get; set; }
}
