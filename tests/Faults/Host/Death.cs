using System.Diagnostics;

namespace OrderBot.Faults.Host;

/// <summary>Kills this process at one of the moments at which a turn could be cut: as the machine would, with no last word.</summary>
/// <param name="after">At which moment; 0 for never.</param>
public sealed class Death(int after)
{
    private int moments;
    private bool mayCome;

    /// <summary>From now on moments count.</summary>
    public void MayCome() => Volatile.Write(ref mayCome, true);

    public void Moment()
    {
        if (Volatile.Read(ref mayCome) && Interlocked.Increment(ref moments) == after)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
