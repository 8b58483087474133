namespace OrderBot.SupportDesk;

/// <summary>Who may sit at the support desk, and when the bot stops waiting for them.</summary>
/// <param name="Key">What a person at the desk signs in with; null when none was set.</param>
/// <param name="IsDemo">Whether this machine's own browser needs no key while none is set.</param>
/// <param name="Seal">Seals sign-ins and forms; a secret that outlives the process.</param>
public sealed record DeskSettings(string? Key, bool IsDemo, string Seal);

/// <summary>The time that the desk's promise is kept by: the shop's, where there is one.</summary>
public sealed record DeskClock(TimeProvider Time);
