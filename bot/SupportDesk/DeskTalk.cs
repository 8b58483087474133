using Microsoft.Bot.Schema;

namespace OrderBot.SupportDesk;

/// <summary>A conversation as a person at the desk sees it.</summary>
/// <param name="Lines">What was said so far, by all sides, oldest first; empty in a list.</param>
/// <param name="Until">The moment until which the buyer was promised an answer.</param>
public sealed record DeskTalk(Handoff Handoff, DeskProgress Progress, DateTimeOffset Until, IReadOnlyList<Activity> Lines);

/// <summary>How far a wish for a person has come.</summary>
public enum DeskProgress
{
    /// <summary>Nobody has answered yet; the bot is quiet.</summary>
    Waiting,

    /// <summary>A person has answered and has the conversation; the bot is quiet.</summary>
    Answered,

    /// <summary>Nobody answered in time; the bot is back, and the wish stays at the desk as a message.</summary>
    Message,
}
