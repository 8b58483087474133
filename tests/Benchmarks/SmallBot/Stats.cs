using System.Globalization;

namespace OrderBot.SmallBot;

/// <summary>What this process has used since it started: its id, allocated bytes and collections of each generation, one a line.</summary>
public static class Stats
{
    public static Task WriteAsync(HttpResponse response)
        => response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessId}\n{GC.GetTotalAllocatedBytes(precise: true)}\n{GC.CollectionCount(0)}\n{GC.CollectionCount(1)}\n{GC.CollectionCount(2)}\n"));
}
