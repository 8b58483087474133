namespace OrderBot.Storage;

/// <summary>A state as it is stored; <paramref name="Json"/> null when there is none.</summary>
/// <param name="State">The same as the turn left it that stored it; the next turn takes it away, so that none sees what another does to it.</param>
internal readonly record struct RecentState(long ETag, byte[]? Json, KnownState? State = null);
