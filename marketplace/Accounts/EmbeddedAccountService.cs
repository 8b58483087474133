using OrderBot.Marketplace.Data;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Accounts;

/// <summary>The shop's accounts, in process.</summary>
internal sealed class EmbeddedAccountService(ShopDatabase database, AccountMails mails, SignInCodes codes) : IAccountService
{
    public Task<Buyer?> FindAsync(string memberId, CancellationToken cancellationToken) =>
        Task.FromResult(database.Keep("account", memberId, connection => AccountTable.ByMemberId(connection, memberId)?.Buyer));

    public Task RequestPasswordResetAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken) =>
        mails.SendResetLinkAsync(emailOrMemberId, idempotencyKey, null, cancellationToken);

    public Task SendSignInCodeAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken) =>
        mails.SendSignInCodeAsync(emailOrMemberId, idempotencyKey, cancellationToken);

    public Task<Buyer?> CheckSignInCodeAsync(string emailOrMemberId, string code, string idempotencyKey, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(idempotencyKey);
        return database.WriteAsync(
            connection =>
            {
                var account = AccountTable.ByEmailOrMemberId(connection, emailOrMemberId);
                return codes.Use(connection, account?.MemberId ?? "nobody", code.Trim(), idempotencyKey) ? account?.Buyer : null;
            },
            cancellationToken);
    }
}
