using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Notes activities as they come and go.</summary>
public interface ITranscriptLogger
{
    /// <summary>Notes an activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
