using System.Globalization;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.TalkToPerson;

/// <summary>What is said when a person takes over, and when the bot is back.</summary>
public sealed class TalkToPersonReplies(ReplyBook book)
{
    private const int MostMinutes = 120;

    /// <param name="within">How soon a person answers.</param>
    public Reply PersonAsked(TimeSpan within) => book.Reply("PersonAsked", [("time", Spoken(within))]);

    /// <summary>To whoever asks when somebody comes.</summary>
    /// <param name="within">How soon a person answers.</param>
    public Reply AnswersWithin(TimeSpan within) => book.Reply("AnswersWithin", [("time", Spoken(within))]);

    public Reply BackWithYou() => book.Reply("BackWithYou");

    public Reply PersonIsHere() => book.Reply("PersonIsHere");

    /// <summary>A person's words, as they are.</summary>
    public Reply PersonWrites(string message) => book.Reply("PersonWrites", [("message", Quoted.Whole(message))]);

    public Reply PersonLeft() => book.Reply("PersonLeft");

    public Reply NobodyCame() => book.Reply("NobodyCame");

    public Reply Minutes(int count) => book.Reply("Minutes", [("count", count.ToString(CultureInfo.InvariantCulture))]);

    public Reply Hours(int count) => book.Reply("Hours", [("count", count.ToString(CultureInfo.InvariantCulture))]);

    private string Spoken(TimeSpan time)
    {
        var minutes = (int)Math.Ceiling(time.TotalMinutes);
        return (minutes <= MostMinutes ? Minutes(minutes) : Hours((int)Math.Ceiling(time.TotalHours))).Words;
    }
}
