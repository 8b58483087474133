namespace Microsoft.Bot.Schema;

/// <summary>What to speak when nothing is to be said.</summary>
public static class SpeechConstants
{
    /// <summary>SSML that says nothing.</summary>
    public static readonly string EmptySpeakTag = "<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
