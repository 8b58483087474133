namespace OrderBot.Marketplace.Accounts;

/// <summary>A mail that was sent, as <c>GET /mail?format=json</c> gives it.</summary>
internal sealed record Mail(string To, string Subject, string Text, DateTimeOffset SentAt);
