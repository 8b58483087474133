namespace Microsoft.Bot.Schema;

/// <summary>The language of any activity, though only some interfaces name it.</summary>
public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity whole)
        {
            whole.Locale = locale;
        }
    }
}
