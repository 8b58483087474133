namespace Microsoft.Bot.Schema;

/// <summary>The language of any activity, though only some interfaces name it.</summary>
public static class IActivityExtensions
{
    /// <summary>The activity's language; null when it has none.</summary>
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Sets the activity's language.</summary>
    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity whole)
        {
            whole.Locale = locale;
        }
    }
}
