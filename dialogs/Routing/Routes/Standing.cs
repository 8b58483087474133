using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>What a router needs to know of a turn.</summary>
public sealed record Standing
{
    public required Reading Reading { get; init; }

    /// <summary>Several people read along.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The wish that began the conversation in progress; null when there is none.</summary>
    public Intent? InProgress { get; init; }

    /// <summary>The conversation in progress only offers something: it may be walked past.</summary>
    public bool IsOffer { get; init; }

    /// <summary>The question in progress waits for a consent.</summary>
    public bool IsForConsent { get; init; }

    /// <summary>The conversation in progress is about one order.</summary>
    public bool IsOfAnOrder { get; init; }

    /// <summary>The question in progress takes this for its answer.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>It is a plain yes or no, and nothing more.</summary>
    public bool IsYesOrNo { get; init; }

    /// <summary>It is a plain no.</summary>
    public bool IsNo { get; init; }

    /// <summary>The turns before were a mere yes or no, too.</summary>
    public bool IsAgain { get; init; }

    /// <summary>The wish that was guessed in the turn before, and asked about.</summary>
    public Intent? Guess { get; init; }

    /// <summary>The channel vouches for the buyer.</summary>
    public bool IsBuyer { get; init; }

    /// <summary>The order that was spoken of a turn or two ago; null when none was.</summary>
    public string? FreshOrder { get; init; }

    /// <summary>A request to cancel was sent in the turn before.</summary>
    public bool IsJustRequested { get; init; }

    /// <summary>One of the orders shown is to be chosen.</summary>
    public bool IsWhich { get; init; }

    /// <summary>It wonders about the question in progress, and there is something to say of it.</summary>
    public bool IsWondering { get; init; }

    /// <summary>It asks something of the order that was just spoken of, and that order has an answer.</summary>
    public bool IsOfThatOrder { get; init; }

    /// <summary>The question in progress is answered with yes or no, and nothing is changed by it.</summary>
    public bool IsYesNoOffer { get; init; }

    /// <summary>An answer was promised in the turn before.</summary>
    public bool IsJustPromised { get; init; }

    /// <summary>A talk was set aside, and can be taken up again.</summary>
    public bool HasParked { get; init; }

    /// <summary>A mail with a link was promised some turns ago.</summary>
    public bool AwaitsMail { get; init; }

    /// <summary>A request to cancel was sent or spoken of some turns ago.</summary>
    public bool HasRequested { get; init; }

    /// <summary>It asks for an answer that was promised.</summary>
    public bool AsksForAnswer { get; init; }

    /// <summary>What is wanted, one after the other, when it is three things or more.</summary>
    public IReadOnlyList<NextWish> Several { get; init; } = [];

    /// <summary>It says yes or doubts, and plainly means nothing.</summary>
    public bool IsHalfAnAnswer { get; init; }

    /// <summary>A button was pressed.</summary>
    public bool IsPress { get; init; }
}
