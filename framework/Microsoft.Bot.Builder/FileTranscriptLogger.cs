using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps transcripts as files that the Emulator opens: a folder a channel, a file a conversation, a JSON array of its activities.
/// </summary>
public class FileTranscriptLogger : ITranscriptStore
{
    private const string Extension = ".transcript";
    private static readonly byte[] End = "\n]"u8.ToArray();

    private readonly string _folder;
    private readonly bool _startsAnew;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <param name="folder">Where transcripts go; null: the current folder. Made when it is not there.</param>
    /// <param name="unitTestMode">Whether a file that an earlier run left is replaced; otherwise it is continued.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = Path.GetFullPath(folder ?? Environment.CurrentDirectory);
        _startsAnew = unitTestMode;
        Directory.CreateDirectory(_folder);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        var file = FileOf(activity.ChannelId, activity.Conversation.Id);
        return AloneAsync(async () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file));
            if (_startsAnew && _begun.Add(file))
            {
                File.Delete(file);
            }

            if (activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
            {
                var transcript = await ReadAsync(file).ConfigureAwait(false);
                if (TranscriptEdits.Apply(transcript, activity))
                {
                    await WriteAsync(file, transcript).ConfigureAwait(false);
                    return;
                }
            }

            await AppendAsync(file, (Activity)activity).ConfigureAwait(false);
        });
    }

    /// <inheritdoc/>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        var file = FileOf(channelId, conversationId);
        List<IActivity> transcript = null;
        await AloneAsync(async () => transcript = await ReadAsync(file).ConfigureAwait(false)).ConfigureAwait(false);
        var since = transcript.Where(activity => (activity.Timestamp ?? default) >= startDate).OrderBy(activity => activity.Timestamp ?? default);
        return Paging.Page(since, activity => activity.Id, continuationToken);
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        var folder = new DirectoryInfo(FolderOf(channelId));
        if (!folder.Exists)
        {
            return Task.FromResult(new PagedResult<TranscriptInfo>());
        }

        var transcripts = folder.EnumerateFiles("*" + Extension)
            .Select(file => new TranscriptInfo { ChannelId = channelId, Id = Path.GetFileNameWithoutExtension(file.Name), Created = file.CreationTimeUtc })
            .OrderBy(transcript => transcript.Created)
            .ThenBy(transcript => transcript.Id, StringComparer.Ordinal);
        return Task.FromResult(Paging.Page(transcripts, transcript => transcript.Id, continuationToken));
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        var file = FileOf(channelId, conversationId);
        return AloneAsync(() =>
        {
            if (File.Exists(file))
            {
                File.Delete(file);
            }

            return Task.CompletedTask;
        });
    }

    private static async Task<List<IActivity>> ReadAsync(string file)
        => File.Exists(file) ? [.. SchemaJson.ReadActivities(await File.ReadAllBytesAsync(file).ConfigureAwait(false))] : [];

    private static async Task WriteAsync(string file, List<IActivity> transcript)
    {
        File.Delete(file);
        foreach (var activity in transcript)
        {
            await AppendAsync(file, (Activity)activity).ConfigureAwait(false);
        }
    }

    // The array stays whole after each activity: its end is written over by the next.
    private static async Task AppendAsync(string file, Activity activity)
    {
        await using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        var isNew = stream.Length < End.Length;
        stream.Seek(isNew ? 0 : -End.Length, isNew ? SeekOrigin.Begin : SeekOrigin.End);
        await stream.WriteAsync(isNew ? "[\n"u8.ToArray() : ",\n"u8.ToArray()).ConfigureAwait(false);
        await stream.WriteAsync(SchemaJson.WriteActivity(activity)).ConfigureAwait(false);
        await stream.WriteAsync(End).ConfigureAwait(false);
    }

    // Ids come from channels; none may leave the folder.
    private static string Safe(string id)
    {
        var safe = new StringBuilder(id.Length);
        foreach (var letter in id)
        {
            safe.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '@' or ' ' ? letter : '_');
        }

        var name = safe.ToString().Trim('.', ' ');
        return name.Length == 0 ? "_" : name;
    }

    private string FolderOf(string channelId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        return Path.Combine(_folder, Safe(channelId));
    }

    private string FileOf(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        return Path.Combine(FolderOf(channelId), Safe(conversationId) + Extension);
    }

    private async Task AloneAsync(Func<Task> act)
    {
        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            await act().ConfigureAwait(false);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
