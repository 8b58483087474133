namespace OrderBot.Dialogs.Talk;

/// <summary>An answer that was promised in a turn: of whom, and about which order.</summary>
/// <param name="Order">Empty when it is about none.</param>
public sealed record Awaited(AwaitedAnswer Answer, string Order = "");

/// <summary>Which answer a buyer waits for.</summary>
public enum AwaitedAnswer
{
    /// <summary>The supplier's to a request to cancel that was sent just now: what takes it back right after means to withdraw it.</summary>
    ToNewRequest,

    /// <summary>The supplier's to a request that was sent before.</summary>
    ToRequest,

    /// <summary>The supplier's to a request that is about to be sent.</summary>
    ToComingRequest,

    /// <summary>The supplier's to a message.</summary>
    ToMessage,

    /// <summary>A person's at the support desk.</summary>
    OfPerson,

    /// <summary>A mail with a link.</summary>
    Mail,
}
