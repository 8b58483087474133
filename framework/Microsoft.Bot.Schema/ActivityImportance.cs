namespace Microsoft.Bot.Schema;

/// <summary>How urgent a message is.</summary>
public static class ActivityImportance
{
    /// <summary>May wait.</summary>
    public const string Low = "low";

    /// <summary>As usual.</summary>
    public const string Normal = "normal";

    /// <summary>To be seen soon.</summary>
    public const string High = "high";
}
