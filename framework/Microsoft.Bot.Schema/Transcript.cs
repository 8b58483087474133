using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Activities in the order in which they were said.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<Transcript>))]
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
