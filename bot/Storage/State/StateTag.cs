using System.Globalization;
using Microsoft.Bot.Builder;

namespace OrderBot.Storage;

/// <summary>Where a state carries its ETag: a dictionary in the entry "eTag", a store item in its property.</summary>
internal static class StateTag
{
    public const string Entry = "eTag";

    /// <returns>The ETag that the row must still have; null when it is overwritten whatever it is.</returns>
    public static string? Of(object? value)
    {
        var etag = value switch
        {
            IStoreItem item => item.ETag,
            IDictionary<string, object> dictionary when dictionary.TryGetValue(Entry, out var entry) => entry as string,
            _ => null,
        };
        return etag switch
        {
            "*" => null,
            "" => throw new ArgumentException("An ETag cannot be empty: give the one that was read, \"*\" or null."),
            _ => etag,
        };
    }

    public static object Put(object value, long etag)
    {
        switch (value)
        {
            case IStoreItem item:
                item.ETag = etag.ToString(CultureInfo.InvariantCulture);
                break;
            case IDictionary<string, object> dictionary:
                dictionary[Entry] = etag.ToString(CultureInfo.InvariantCulture);
                break;
        }

        return value;
    }
}
