namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time that somebody said.</summary>
public class DateTimeResolution
{
    /// <summary>The moment: <c>yyyy-MM-dd</c>, <c>HH:mm:ss</c> or both with a blank between.</summary>
    public string Value { get; set; }

    /// <summary>The begin of a range; null when what was said is none.</summary>
    public string Start { get; set; }

    /// <summary>The end of a range; null when what was said is none.</summary>
    public string End { get; set; }

    /// <summary>What was said as a TIMEX expression, open places as X: <c>XXXX-WXX-3T16</c> is any Wednesday at four in the afternoon.</summary>
    public string Timex { get; set; }
}
