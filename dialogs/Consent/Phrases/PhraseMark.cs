namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>What a phrase of an answer does.</summary>
internal enum PhraseMark : byte
{
    /// <summary>Nothing that is known.</summary>
    Rest,

    Yes,

    /// <summary>A yes that says what to do, as "send the request".</summary>
    Do,

    /// <summary>A yes unless calm or praise stands beside it: "ok".</summary>
    Soft,

    /// <summary>A soft yes that declines with thanks: "that's fine".</summary>
    Weak,

    No,

    /// <summary>Praise, as "great"; it agrees with a yes and is none.</summary>
    Warm,

    /// <summary>"No problem", "don't worry", "got it": heard, and by itself no answer.</summary>
    Calm,

    Thanks,

    /// <summary>Changes nothing: "please", "hi", the order in question.</summary>
    Courtesy,

    /// <summary>How soon; only after what to do.</summary>
    Haste,

    /// <summary>Joins what to do to a yes.</summary>
    And,

    /// <summary>Why, said beside a plain yes or a no: "she already has one". By itself no answer.</summary>
    Reason,

    /// <summary>A kind word beside a plain yes or a no: "have a nice day". By itself no answer.</summary>
    Aside,

    Doubt,
    Question,
}
