using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Reads an answer to "why?" that gives no reason: the buyer would rather not say, or only urges.</summary>
public static class NoReason
{
    private static readonly SaidWords None = SaidWords.Load("SaidNoReason", "reason.none");
    private static readonly SaidWords Other = SaidWords.Load("SaidNoReason", "reason.not");
    private static readonly SaidWords OtherBeginnings = SaidWords.Load("SaidNoReason", "reason.not.begins");
    private static readonly SaidWords Later = SaidWords.Load("SaidNoReason", "later");
    private static readonly SaidWords Leads = SaidWords.Load("Said", "declining.leads");
    private static readonly SaidWords Keeping = SaidWords.Load("SaidNoReason", "keeping");

    /// <summary>Signs, and nothing that a supplier could read.</summary>
    private const int FewestLetters = 2;

    /// <summary>"One is cheaper elsewhere, can you believe it?" tells something; "are you sure?" does not.</summary>
    private const int FewestSpacesOfAStory = 4;
    private const int MostSpacesOfLater = 7;

    public static bool In(string text) => None.Are(text) || ConsentReader.IsMereYes(text) || text.AsSpan().Trim().TrimEnd(".!?,").Length < FewestLetters;

    /// <summary>"The second one", "back to the order", "are you sure?": neither a reason nor a wish to give none.</summary>
    public static bool IsNoAnswer(string text) =>
        Other.Are(text) || OtherBeginnings.Begin(text) || FollowingUp.WantsAMessage(text) || FollowingUp.AsksForTheList(text) || IsMereNumber(text)
        || (text.AsSpan().TrimEnd().EndsWith('?') && text.AsSpan().Trim().Count(' ') < FewestSpacesOfAStory);

    /// <summary>"0005" names an order once more, and tells no supplier anything.</summary>
    private static bool IsMereNumber(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyExcept("0123456789 .#-");

    /// <summary>"Don't cancel it, I keep it" is said instead of a reason.</summary>
    public static bool IsKeeping(string text) => IsForLater(text) || ConsentReader.Read(text).Answer == ConsentAnswer.No && !In(text) && Keeping.AreIn(text);

    /// <summary>"Ok then I'll wait" is no reason to cancel.</summary>
    private static bool IsForLater(string text) => text.AsSpan().Trim().Count(' ') <= MostSpacesOfLater && Later.Begin(Leads.Without(text));
}
