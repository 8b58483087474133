namespace OrderBot.Storage;

/// <summary>A conversation that something is kept of.</summary>
public sealed record KnownConversation(string Channel, string Id);
