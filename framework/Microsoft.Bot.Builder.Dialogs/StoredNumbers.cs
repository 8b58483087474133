using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whole numbers as storages give them back: as int, long, real number, text or JSON.</summary>
internal static class StoredNumbers
{
    public static int ToInt32(object stored) => stored switch
    {
        int number => number,
        long number => (int)number,
        JsonElement { ValueKind: JsonValueKind.Number } element => element.GetInt32(),
        null => 0,
        _ => Convert.ToInt32(stored, CultureInfo.InvariantCulture),
    };
}
