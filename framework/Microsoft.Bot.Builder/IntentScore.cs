namespace Microsoft.Bot.Builder;

/// <summary>How sure an intent is, from 0 to 1.</summary>
public class IntentScore
{
    /// <summary>How sure, from 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>What the recognizer says besides.</summary>
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}
