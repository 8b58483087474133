namespace OrderBot.Storage;

/// <summary>Somebody as a channel knows them; a buyer may be several, and several buyers one.</summary>
public sealed record KnownUser(string Channel, string Id);
