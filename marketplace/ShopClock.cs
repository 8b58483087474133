using System.IO.MemoryMappedFiles;

namespace OrderBot.Marketplace;

/// <summary>
/// The time that orders live by: real time, moved forward by the demo. The offset is a mapped file in the data folder,
/// so that every process on it sees a move at once. Instants are whole milliseconds, as the shop stores them.
/// </summary>
public sealed class ShopClock : TimeProvider, IDisposable
{
    /// <summary>A demo that moves further is a slip of the hand.</summary>
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(3650);

    private readonly Lock moving = new();
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor offset;

    public ShopClock(MarketplaceSettings settings)
    {
        Real = settings.RealTime;
        Directory.CreateDirectory(settings.DataFolder);
        // Opened shared: another process may hold the same file.
        var stream = new FileStream(Path.Combine(settings.DataFolder, "clock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length < sizeof(long))
        {
            stream.SetLength(sizeof(long));
        }

        file = MemoryMappedFile.CreateFromFile(stream, null, sizeof(long), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        offset = file.CreateViewAccessor(0, sizeof(long));
    }

    /// <summary>The time that nobody moves.</summary>
    public TimeProvider Real { get; }

    public override DateTimeOffset GetUtcNow()
    {
        var ticks = Real.GetUtcNow().UtcTicks + offset.ReadInt64(0);
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }

    public override TimeZoneInfo LocalTimeZone => Real.LocalTimeZone;

    public override long TimestampFrequency => Real.TimestampFrequency;

    public override long GetTimestamp() => Real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves time forward; false when that is backwards, nowhere or further than <see cref="Furthest"/> in all.</summary>
    public bool Advance(TimeSpan by)
    {
        lock (moving)
        {
            var before = offset.ReadInt64(0);
            if (by <= TimeSpan.Zero || by > Furthest || before + by.Ticks > Furthest.Ticks)
            {
                return false;
            }

            offset.Write(0, before + by.Ticks);
            return true;
        }
    }

    /// <summary>Back to real time.</summary>
    public void Rewind() => offset.Write(0, 0L);

    public void Dispose()
    {
        offset.Dispose();
        file.Dispose();
    }
}
