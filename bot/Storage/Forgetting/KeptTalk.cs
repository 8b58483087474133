using Microsoft.Bot.Schema;

namespace OrderBot.Storage;

/// <summary>What is kept of a buyer in one conversation; what others said there is not among it.</summary>
/// <param name="Since">From when on news is told there; null when it is not.</param>
public sealed record KeptTalk(
    KnownConversation Conversation, DateTimeOffset? Since, DateTimeOffset? LastUsed, IReadOnlyList<Activity> Said, IReadOnlyList<KeptHandoff> Handoffs, IReadOnlyList<KeptFile> Files);

/// <summary>A file that was sent.</summary>
public sealed record KeptFile(string Id, string Name, string ContentType, long Size);
