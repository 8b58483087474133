using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Cultures by name, each made once; names come from senders, so only so many are kept.</summary>
internal static class Cultures
{
    private const int Kept = 512;
    private const int LongestName = 84;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture of this name, or null when there is none.</summary>
    public static CultureInfo Find(string name)
    {
        if (Known.TryGetValue(name, out var culture))
        {
            return culture;
        }

        if (name.Length > LongestName)
        {
            return null;
        }

        try
        {
            culture = CultureInfo.ReadOnly(new CultureInfo(name, useUserOverride: false));
        }
        catch (CultureNotFoundException)
        {
        }

        if (Known.Count < Kept)
        {
            Known.TryAdd(name, culture);
        }

        return culture;
    }
}
