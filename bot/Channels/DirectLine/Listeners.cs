using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace OrderBot.Channels.DirectLine;

/// <summary>
/// Tells open streams that their conversation has something new. What is new they read from the log themselves,
/// so a slow one holds nothing up and misses nothing.
/// </summary>
public sealed class Listeners
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Listener>> _byConversation = new();

    public Listener Listen(string conversation)
    {
        var listener = new Listener(this, conversation);
        _byConversation.AddOrUpdate(conversation, static (_, one) => [one], static (_, all, one) => all.Add(one), listener);
        return listener;
    }

    public int Count(string conversation) => _byConversation.TryGetValue(conversation, out var all) ? all.Length : 0;

    /// <summary>Something was logged.</summary>
    public void Wake(string conversation) => Tell(conversation, null);

    /// <summary>Something may have been logged anywhere.</summary>
    public void WakeAll()
    {
        foreach (var conversation in _byConversation.Keys)
        {
            Wake(conversation);
        }
    }

    /// <summary>Something that is shown now and not kept, as JSON.</summary>
    public void Show(string conversation, byte[] activity) => Tell(conversation, activity);

    private void Tell(string conversation, byte[]? activity)
    {
        if (_byConversation.TryGetValue(conversation, out var all))
        {
            foreach (var listener in all)
            {
                listener.Tell(activity);
            }
        }
    }

    /// <summary>One open stream.</summary>
    public sealed class Listener(Listeners all, string conversation) : IDisposable
    {
        // The newest always stays, so a stream that was told something wakes once more after it.
        private readonly Channel<byte[]?> _told = Channel.CreateBounded<byte[]?>(new BoundedChannelOptions(32) { FullMode = BoundedChannelFullMode.DropOldest });

        /// <summary>Null: read the log. Else an activity to show now.</summary>
        public ChannelReader<byte[]?> Told => _told.Reader;

        public void Tell(byte[]? activity) => _told.Writer.TryWrite(activity);

        public void Dispose()
        {
            while (all._byConversation.TryGetValue(conversation, out var before))
            {
                var after = before.Remove(this);
                if (after.IsEmpty
                    ? all._byConversation.TryRemove(new(conversation, before))
                    : all._byConversation.TryUpdate(conversation, after, before))
                {
                    return;
                }
            }
        }
    }
}
