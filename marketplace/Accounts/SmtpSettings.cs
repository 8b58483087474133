namespace OrderBot.Marketplace.Accounts;

/// <summary>The server that mails go out by.</summary>
/// <param name="From">The sender, as "Parcel &amp; Pine &lt;shop@example.com&gt;" or the address alone.</param>
/// <param name="Port">465 speaks TLS from the start; elsewhere TLS begins when the server offers it.</param>
/// <param name="User">Null for a server that asks for none; with one, the password is sent under TLS only, except to this machine.</param>
public sealed record SmtpSettings(string Host, string From, int Port = 587, string? User = null, string? Password = null);
