namespace OrderBot.Dialogs.Talk;

/// <summary>Whether what is said goes on from the order that was just spoken of: "so when?", "check again", "then tell them not to send it".</summary>
public static class FollowingUp
{
    private const int FewSpaces = 1;
    private const int MostSpaces = 16;
    private const int MostSpacesOfMere = 2;
    private const int MostSpacesOfAway = 8;

    private static readonly SaidWords Beginnings = SaidWords.Load("Said", "follow.up");
    private static readonly SaidWords Times = SaidWords.Load("Said", "follow.when");
    private static readonly SaidWords Elsewhere = SaidWords.Load("Said", "follow.elsewhere");
    private static readonly SaidWords Them = SaidWords.Load("Said", "them");
    private static readonly SaidWords AskingOfThem = SaidWords.Load("Said", "them.asks");
    private static readonly SaidWords Disbelief = SaidWords.Load("Said", "disbelief");
    private static readonly SaidWords Missing = SaidWords.Load("Said", "missing");
    private static readonly SaidWords Undoing = SaidWords.Load("Said", "undo");
    private static readonly SaidWords Withdrawing = SaidWords.Load("Said", "withdrawing");
    private static readonly SaidWords GoingBack = SaidWords.Load("Said", "back.to");
    private static readonly SaidWords TakingIn = SaidWords.Load("Said", "acknowledging");
    private static readonly SaidWords Done = SaidWords.Load("Said", "done");
    private static readonly SaidWords MereDone = SaidWords.Load("Said", "done.mere");
    private static readonly SaidWords AfterAll = SaidWords.Load("SaidOfOrders", "to.keep");
    private static readonly SaidWords DoneTails = SaidWords.Load("Said", "done.tails");
    private static readonly SaidWords Staying = SaidWords.Load("SaidOfOrders", "request.stays");
    private static readonly SaidWords Messages = SaidWords.Load("SaidOfOrders", "a.message");
    private static readonly SaidWords PuttingOff = SaidWords.Load("SaidOfOrders", "putting.off");
    private static readonly SaidWords MyRequest = SaidWords.Load("SaidOfOrders", "my.request");
    private static readonly SaidWords Backwards = SaidWords.Load("SaidOfOrders", "my.request.back");
    private static readonly SaidWords Another = SaidWords.Load("SaidOfOrders", "another.one");
    private static readonly SaidWords With = SaidWords.Load("SaidOfOrders", "the.one.with");
    private static readonly SaidWords Uttered = SaidWords.Load("Said", "uttered");
    private static readonly SaidWords List = SaidWords.Load("Said", "which.asked");
    private static readonly SaidWords WhereWeWere = SaidWords.Load("Said", "where.were.we");
    private static readonly SaidWords WhatItWas = SaidWords.Load("Said", "what.it.was");
    private static readonly SaidWords Away = SaidWords.Load("Said", "away");
    private static readonly SaidWords Nothing = SaidWords.Load("Said", "cancels.nothing");
    private static readonly SaidWords Leads = SaidWords.Load("Said", "leads");

    /// <summary>"But I got it yesterday", "so when?"; not "and who wins the election?".</summary>
    public static bool Is(string text)
    {
        var spaces = text.AsSpan().Trim().Count(' ');
        return spaces <= MostSpaces && (Pointing.IsBack(text) || (spaces <= MostSpacesOfMere && Beginnings.Begin(text)));
    }

    /// <summary>"So when is it gone exactly?"</summary>
    public static bool AsksWhen(string text) => Times.Begin(text) && (IsShort(text) || Times.Are(text) || Pointing.IsBack(text)) && !Elsewhere.AreIn(text);

    /// <summary>Something is to be passed on to the supplier.</summary>
    public static bool IsForThem(string text) => Them.AreIn(text) && !AskingOfThem.Begin(text);

    /// <summary>"That can't be right": nothing is asked that could be looked up but the order itself.</summary>
    public static bool Disbelieves(string text) => Disbelief.AreIn(text);

    /// <summary>"There isn't one on 80010004".</summary>
    public static bool MissesIt(string text) => Missing.AreIn(text);

    /// <summary>What was just done is to be undone.</summary>
    public static bool IsToUndo(string text) => Undoing.AreIn(text) && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>"Forget it, withdraw the request".</summary>
    public static bool IsToWithdraw(string text) =>
        (Withdrawing.AreIn(text) || (MyRequest.AreIn(text) && Backwards.AreIn(text) && !Elsewhere.AreIn(text))) && !Asking.Something(text);

    /// <summary>"Can you withdraw it for me?", whatever else it is.</summary>
    public static bool SpeaksOfWithdrawing(string text) => Withdrawing.AreIn(text);

    /// <summary>"Ok done, back to the teapot".</summary>
    public static bool GoesBack(string text) => GoingBack.AreIn(text) && text.AsSpan().Trim().Count(' ') <= MostSpacesOfAway && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>"But I want them after all".</summary>
    public static bool WantsItAfterAll(string text) => AfterAll.AreIn(text);

    /// <summary>"A message, not a request": the supplier shall be written to, and nothing asked of them by us.</summary>
    public static bool WantsAMessage(string text) => Messages.AreIn(text) && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>"Stop this, I'll think about it".</summary>
    public static bool PutsOff(string text) => PuttingOff.Begin(Leads.Without(Correction.Meant(text)));

    /// <summary>"Leave the request, I still want it cancelled".</summary>
    public static bool KeepsTheRequest(string text) => Staying.AreIn(text);

    /// <summary>"And the other one?", "now the next one": another order, and nothing tells which.</summary>
    public static bool GoesToAnother(string text) => Another.Are(text);

    /// <summary>"No, the one with the teapot".</summary>
    public static bool NamesByItem(string text) => With.AreIn(text);

    /// <summary>"Ok, got it": what was said is taken in.</summary>
    public static bool TakesIn(string text) => TakingIn.Are(text);

    /// <summary>"Hm", "lol": nothing that could be answered.</summary>
    public static bool IsMereUtterance(string text) => Uttered.Are(text);

    /// <summary>"Which ones do I have?", where one is to be chosen.</summary>
    public static bool AsksForTheList(string text) => List.AreIn(text);

    /// <summary>"Where were we?"</summary>
    public static bool AsksWhereWeWere(string text) => WhereWeWere.AreIn(text);

    /// <summary>"How much was it again?": it stands in the question that waits.</summary>
    public static bool AsksWhatItWas(string text) => WhatItWas.AreIn(text) && text.AsSpan().Trim().Count(' ') <= MostSpacesOfAway;

    /// <summary>"A customer came in, back later".</summary>
    public static bool IsAway(string text) => text.AsSpan().Trim().Count(' ') <= MostSpacesOfAway && Away.AreIn(text) && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>"I don't want to cancel, I only want to know".</summary>
    public static bool CancelsNothing(string text) => Nothing.AreIn(text) && !text.AsSpan().ContainsAny("?0123456789");

    /// <summary>"So, is it done?", "haha ok. did it work now?"</summary>
    public static bool AsksIfDone(string text)
    {
        var sentence = text.AsSpan().Trim().TrimEnd("?!. ");
        sentence = Leads.Without(sentence[(sentence.LastIndexOfAny(".!?;:,\n") + 1)..]);
        var asked = Done.LengthOfBeginning(sentence);
        return (asked > 0 && (asked == sentence.Length || DoneTails.Are(sentence[asked..]))) || (text.Contains('?', StringComparison.Ordinal) && MereDone.Are(sentence));
    }

    private static bool IsShort(string text) => text.AsSpan().Trim().Count(' ') <= FewSpaces;
}
