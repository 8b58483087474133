namespace OrderBot.Storage;

/// <summary>What became of what a turn said.</summary>
public enum WordsStand
{
    /// <summary>It said nothing that had to be sent, or is not stored.</summary>
    Nothing,

    /// <summary>Some of it has still to be sent.</summary>
    Waits,

    /// <summary>All of it went out.</summary>
    Sent,

    /// <summary>Some of it never will.</summary>
    GivenUp,
}
