using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>Where a message goes.</summary>
/// <param name="Wish">With Begin and SetAside: which conversation.</param>
public sealed record Route(RouteKind Kind, Intent Wish = Intent.None);

/// <summary>What is done with a message.</summary>
public enum RouteKind
{
    /// <summary>It answers the question in progress, or is taken for an answer that is not understood.</summary>
    Answer,

    /// <summary>A new conversation begins.</summary>
    Begin,

    /// <summary>What was in progress waits, and a new conversation begins.</summary>
    SetAside,

    /// <summary>The help desk answers, then the question in progress is asked again.</summary>
    HelpInBetween,

    /// <summary>The help desk answers if it can; an offer that was made stands.</summary>
    HelpBesideOffer,

    /// <summary>To the question before the one in progress.</summary>
    Back,

    /// <summary>"Cancel": the order, or what is in progress?</summary>
    CancelWhat,

    /// <summary>What is wondered about the question in progress is answered, then it is asked again.</summary>
    Explain,

    /// <summary>When and where an answer comes that was promised.</summary>
    SayWhatWasPromised,
    /// <summary>What is asked of the order just spoken of is answered from that order.</summary>
    SayOfOrder,

    /// <summary>The talk that was set aside is taken up again, and the one in progress is over.</summary>
    TakeUp,

    /// <summary>Another reason than the one that the request shows.</summary>
    NewReason,
    Greet,
    Thank,
    SayGoodbye,
    SayWhoThisIs,
    Help,
    Stop,
    StartOver,
    Repeat,
    NothingAsked,
    LeaveIt,
    TakenIn,
    Sorry,

    /// <summary>The question in progress stands until the buyer is back.</summary>
    Wait,
    DidYouMean,
    NotUnderstood,
    OldButton,
    PrivateOnly,
    HelpInGroup,
}
