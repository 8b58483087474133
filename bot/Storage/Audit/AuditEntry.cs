namespace OrderBot.Storage;

/// <summary>A write to the shop that a turn made, and what came of it.</summary>
/// <param name="At">Unix seconds, by the bot's clock.</param>
/// <param name="Act">"RequestCancellation", "WithdrawRequest" or "WriteToSupplier".</param>
/// <param name="Key">The idempotency key: the consent's id, where one was needed.</param>
/// <param name="Outcome">The shop's answer; "Failed" when it said nothing and did nothing, "Unknown" when it may have.</param>
public sealed record AuditEntry(long At, string Member, string Order, string Act, string Key, string Outcome);
