namespace OrderBot.Orders;

/// <summary>
/// Accounts as the bot sees them. No answer, and no time that an answer takes, tells whether an account exists.
/// Throws <see cref="OrderServiceException"/> when the service cannot be reached.
/// </summary>
public interface IAccountService
{
    /// <summary>The buyer of a Member ID that a channel has already vouched for; null when there is none.</summary>
    Task<Buyer?> FindAsync(string memberId, CancellationToken cancellationToken);

    /// <summary>Mails a link that sets a new password, if there is such an account. A key seen before does nothing more.</summary>
    Task RequestPasswordResetAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>Mails a one-time code of 6 digits, valid for 10 minutes and 5 tries, if there is such an account.</summary>
    Task SendSignInCodeAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>
    /// The buyer, when the code is the one that was sent, in time, within the tries; else null. A code works once. A key seen before with
    /// the same account and code, within the 10 minutes that a code lives, gets the answer that it got, and nothing is used up or counted;
    /// with another account or code it is a new check.
    /// </summary>
    Task<Buyer?> CheckSignInCodeAsync(string emailOrMemberId, string code, string idempotencyKey, CancellationToken cancellationToken);
}
