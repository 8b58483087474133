using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to the debugger's trace.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _whole;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <param name="traceActivity">Whether whole activities are written, or only that there was one.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _whole = traceActivity;
    }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        System.Diagnostics.Trace.TraceInformation(_whole && activity is Activity all ? Encoding.UTF8.GetString(SchemaJson.WriteActivity(all)) : $"Activity of type {activity.Type} from {activity.ChannelId}.");
        return Task.CompletedTask;
    }
}
