using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which of the known locales a turn is held in.</summary>
internal static class PromptLocale
{
    public static Dictionary<string, TValue> Map<TValue>(Func<PromptCultureModel, TValue> value)
    {
        var map = new Dictionary<string, TValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            map[culture.Locale] = value(culture);
        }

        return map;
    }

    public static string Of<TValue>(Activity activity, string defaultLocale, Dictionary<string, TValue> known)
    {
        var locale = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? defaultLocale);
        return !string.IsNullOrEmpty(locale) && known.ContainsKey(locale) ? locale : PromptCultureModels.English.Locale;
    }

    // In Teams a suggested action is shown only to those whom it names.
    public static IList<string> Recipients(Activity activity) =>
        activity.ChannelId == Channels.Msteams && activity.From?.Id is { } user ? [user] : null;
}
