using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>Signs in by password; who is unknown, wrong or out of tries hears the same after the same time.</summary>
internal sealed class PasswordSignIn(ShopDatabase database, Limits limits)
{
    public async Task<Account?> TryAsync(string emailOrMemberId, string password, string address, CancellationToken cancellationToken)
    {
        var account = database.Look(connection => AccountTable.ByEmailOrMemberId(connection, emailOrMemberId));
        var ofAccount = $"passwords of {account?.MemberId ?? emailOrMemberId.Trim().ToLowerInvariant()}";
        var ofAccountFromAddress = $"{ofAccount} from {address}";
        var fromAddress = $"passwords from {address}";
        var fits = PasswordHash.Fits(account?.Password, password);
        // Counted in one transaction: many tries at once are many tries.
        var allowed = await database.WriteAsync(
            connection =>
            {
                // Strangers' tries must not keep the owner out: they only make everybody's tries fewer.
                var tries = limits.IsLeft(connection, ofAccount, Limits.WrongPasswordsAnAccount)
                    ? Limits.WrongPasswordsAnAccountFromAnAddress
                    : Limits.WrongPasswordsWhileManyTry;
                if (!limits.IsLeft(connection, fromAddress, Limits.WrongPasswordsAnAddress) || !limits.IsLeft(connection, ofAccountFromAddress, tries))
                {
                    return false;
                }

                if (!fits)
                {
                    limits.TryTake(connection, fromAddress, Limits.WrongPasswordsAnAddress);
                    limits.TryTake(connection, ofAccountFromAddress, tries);
                    limits.TryTake(connection, ofAccount, Limits.WrongPasswordsAnAccount);
                }

                return true;
            },
            cancellationToken);
        return allowed && fits ? account : null;
    }
}
