namespace OrderBot.Dialogs.Talk;

/// <summary>Reads what is asked of an order that was just spoken of: "and if I want it after all?", "why was that?".</summary>
public static class OrderAsked
{
    /// <summary>A sentence that is longer tells a story.</summary>
    private const int MostSpaces = 14;

    private static readonly SaidWords NotSent = Load("what.was.sent.not");

    /// <summary>The first that fits counts.</summary>
    private static readonly (SaidWords Words, OrderQuestion Question)[] Questions =
    [
        (Load("request.means"), OrderQuestion.WhatRequestMeans),
        (Load("bring.back"), OrderQuestion.BringBack),
        (Load("why.cancelled"), OrderQuestion.WhyCancelled),
        (Load("still.requested"), OrderQuestion.StillRequested),
        (Load("must.do"), OrderQuestion.MustIDo),
        (Load("to.keep"), OrderQuestion.Keep),
        (Load("asking.again"), OrderQuestion.AskAgain),
        (Load("of.payment"), OrderQuestion.Payment),
        (Load("to.change"), OrderQuestion.Change),
        (Load("to.hurry"), OrderQuestion.Hurry),
        (Load("who.sells"), OrderQuestion.WhoSells),
    ];

    private static readonly SaidWords Why = Load("why.begins");
    private static readonly SaidWords Cancelled = Load("why.cancelled.word");

    private static readonly SaidWords Sent = Load("what.was.sent");

    public static OrderQuestion Of(string text)
    {
        if (text.AsSpan().Trim().Count(' ') > MostSpaces)
        {
            return OrderQuestion.Nothing;
        }

        if (Sent.AreIn(text) && !NotSent.AreIn(text))
        {
            return OrderQuestion.WhatWasSent;
        }

        if (Why.Begin(text) && Cancelled.AreIn(text))
        {
            return OrderQuestion.WhyCancelled;
        }

        foreach (var (words, question) in Questions)
        {
            if (words.AreIn(text))
            {
                return question;
            }
        }

        return OrderQuestion.Nothing;
    }

    private static SaidWords Load(string list) => SaidWords.Load("SaidOfOrders", list);
}

/// <summary>What is asked of an order.</summary>
public enum OrderQuestion
{
    Nothing,

    /// <summary>Whether anything is left to do.</summary>
    MustIDo,

    /// <summary>What if it is wanted after all.</summary>
    Keep,

    /// <summary>That it is cancelled sooner than by itself.</summary>
    Hurry,
    WhyCancelled,

    /// <summary>That a cancelled order becomes one again.</summary>
    BringBack,

    /// <summary>That a request is sent once more.</summary>
    AskAgain,
    StillRequested,
    Payment,

    /// <summary>That its address, its items or the like are changed.</summary>
    Change,

    /// <summary>Who its supplier is.</summary>
    WhoSells,

    /// <summary>Why it is requested and not simply cancelled.</summary>
    WhatRequestMeans,

    /// <summary>What the bot has sent so far, and for which order.</summary>
    WhatWasSent,
}
