using System.Data.Common;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Accounts;

/// <summary>
/// Mails that somebody asks for who is not signed in. The same work is done whether or not there is such an account:
/// for nobody it is taken back before the end of the transaction.
/// </summary>
internal sealed class AccountMails(ShopDatabase database, ShopClock clock, Limits limits, ResetTokens tokens, SignInCodes codes, Mailbox mailbox)
{
    private static readonly Account Nobody = new("nobody", "nobody@example.com", "Nobody", null, null, default);

    /// <param name="address">Where the wish came from, as an IP address; null when a channel vouches for it.</param>
    public Task SendResetLinkAsync(string emailOrMemberId, string key, string? address, CancellationToken cancellationToken) =>
        OnceAsync("reset", emailOrMemberId, key, address, cancellationToken, (connection, account) => mailbox.Send(
            connection,
            account.Email,
            "Set a new password",
            $"""
            Hello {account.Name},

            somebody, we hope you, asked to set a new password for your account {account.MemberId}.
            Open this page within an hour; it works once:

            {tokens.Link(connection, account.MemberId)}

            If it was not you, there is nothing to do: your password stays as it is.

            Parcel & Pine
            """));

    public Task SendSignInCodeAsync(string emailOrMemberId, string key, CancellationToken cancellationToken) =>
        OnceAsync("code", emailOrMemberId, key, null, cancellationToken, (connection, account) =>
        {
            var code = codes.New(connection, account.MemberId);
            mailbox.Send(
                connection,
                account.Email,
                $"Your sign-in code: {code}",
                $"""
                Hello {account.Name},

                your sign-in code is {code}. It is valid for 10 minutes and works once.
                Nobody of our shop will ever ask you for it, except in the chat where you asked for it.

                If it was not you, there is nothing to do.

                Parcel & Pine
                """);
        });

    private Task<bool> OnceAsync(
        string kind,
        string emailOrMemberId,
        string key,
        string? address,
        CancellationToken cancellationToken,
        Action<DbConnection, Account> send) => database.WriteAsync(
            connection =>
            {
                var wanted = emailOrMemberId.Trim().ToLowerInvariant();
                var body = $"{kind}\n{wanted}";
                if (StoredAnswers.Find(connection, "", key, body) is not null)
                {
                    return false;
                }

                StoredAnswers.Keep(connection, "", key, body, new OrderReceipt(WriteOutcome.Done, null), clock.GetUtcNow());
                var account = AccountTable.ByEmailOrMemberId(connection, wanted);
                var allowed = (address is null || limits.TryTake(connection, $"mails to {address}", Limits.MailsAnAddress))
                    & limits.TryTake(connection, $"mails of {account?.MemberId ?? wanted}", Limits.MailsAnAccount);
                connection.Execute("SAVEPOINT sending");
                send(connection, account ?? Nobody);
                connection.Execute(account is not null && allowed ? "RELEASE sending" : "ROLLBACK TO sending");
                return true;
            },
            cancellationToken);
}
