using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>Signs in by password; who is unknown, wrong or out of tries hears the same after the same time.</summary>
internal sealed class PasswordSignIn(ShopDatabase database, Limits limits)
{
    public async Task<Account?> TryAsync(string emailOrMemberId, string password, string address, CancellationToken cancellationToken)
    {
        var account = database.Read(connection => AccountTable.ByEmailOrMemberId(connection, emailOrMemberId));
        var ofAccount = $"passwords of {account?.MemberId ?? emailOrMemberId.Trim().ToLowerInvariant()}";
        var fromAddress = $"passwords from {address}";
        var fits = PasswordHash.Fits(account?.Password, password);
        // Counted in one transaction: many tries at once are many tries.
        var allowed = await database.WriteAsync(
            connection => limits.IsLeft(connection, fromAddress, Limits.WrongPasswordsAnAddress) && limits.IsLeft(connection, ofAccount, Limits.WrongPasswordsAnAccount)
                && (fits || (limits.TryTake(connection, fromAddress, Limits.WrongPasswordsAnAddress) & limits.TryTake(connection, ofAccount, Limits.WrongPasswordsAnAccount))),
            cancellationToken);
        return allowed && fits ? account : null;
    }
}
