using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in this process.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        lock (_lock)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var conversations))
            {
                _channels[activity.ChannelId] = conversations = new(StringComparer.Ordinal);
            }

            if (!conversations.TryGetValue(activity.Conversation.Id, out var transcript))
            {
                conversations[activity.Conversation.Id] = transcript = [];
            }

            if (!TranscriptEdits.Apply(transcript, activity))
            {
                transcript.Add(activity);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            if (!_channels.TryGetValue(channelId, out var conversations) || !conversations.TryGetValue(conversationId, out var transcript))
            {
                return Task.FromResult(new PagedResult<IActivity>());
            }

            var since = transcript.Where(activity => (activity.Timestamp ?? default) >= startDate).OrderBy(activity => activity.Timestamp ?? default);
            return Task.FromResult(Paging.Page(since, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            if (_channels.TryGetValue(channelId, out var conversations))
            {
                conversations.Remove(conversationId);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            if (!_channels.TryGetValue(channelId, out var conversations))
            {
                return Task.FromResult(new PagedResult<TranscriptInfo>());
            }

            var transcripts = conversations
                .Select(conversation => new TranscriptInfo { ChannelId = channelId, Id = conversation.Key, Created = conversation.Value[0].Timestamp ?? default })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(Paging.Page(transcripts, transcript => transcript.Id, continuationToken));
        }
    }
}
