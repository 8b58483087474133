using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>Accounts answer the same to everybody who does not own them.</summary>
public abstract class AccountContract<TShop> : ShopContract<TShop>
    where TShop : IShop, new()
{
    [Fact]
    public async Task An_account_is_found_with_its_name_and_time_zone() =>
        Assert.Equal(new Buyer("MB100001", "Ana Ferreira", "Europe/Lisbon"), await Shop.Accounts.FindAsync("MB100001", Never));

    [Theory]
    [InlineData("MB999999")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("MB100001/orders")]
    [InlineData("%2e%2e")]
    public async Task Who_is_unknown_is_nobody(string memberId) => Assert.Null(await Shop.Accounts.FindAsync(memberId, Never));

    [Theory]
    [InlineData(" Buyer1@Example.COM ")]
    [InlineData("mb100001")]
    public async Task A_link_is_mailed_once_a_key(string login)
    {
        await Shop.Accounts.RequestPasswordResetAsync(login, "k", Never);
        await Shop.Accounts.RequestPasswordResetAsync(login, "k", Never);
        var mail = Assert.Single(await Shop.MailsAsync());
        Assert.Equal("buyer1@example.com", mail.To);
        Assert.Contains("/set-password?token=", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_mailed_for_an_unknown_account()
    {
        await Shop.Accounts.RequestPasswordResetAsync("stranger@example.com", "k1", Never);
        await Shop.Accounts.SendSignInCodeAsync("MB999999", "k2", Never);
        Assert.Empty(await Shop.MailsAsync());
    }

    [Fact]
    public async Task A_code_signs_in_its_owner_once()
    {
        await Shop.Accounts.SendSignInCodeAsync("buyer1@example.com", "k1", Never);
        var code = (await Shop.MailsAsync())[0].Subject[^6..];
        Assert.Null(await Shop.Accounts.CheckSignInCodeAsync("MB100002", code, Never));
        Assert.Equal("MB100001", (await Shop.Accounts.CheckSignInCodeAsync("MB100001", code, Never))?.MemberId);
        Assert.Null(await Shop.Accounts.CheckSignInCodeAsync("MB100001", code, Never));
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes_and_five_tries()
    {
        await Shop.Accounts.SendSignInCodeAsync("MB100001", "k1", Never);
        for (var index = 0; index < 5; index++)
        {
            Assert.Null(await Shop.Accounts.CheckSignInCodeAsync("MB100001", "no", Never));
        }

        Assert.Null(await Shop.Accounts.CheckSignInCodeAsync("MB100001", (await Shop.MailsAsync())[0].Subject[^6..], Never));
        await Shop.Accounts.SendSignInCodeAsync("MB100001", "k2", Never);
        await Shop.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Null(await Shop.Accounts.CheckSignInCodeAsync("MB100001", (await Shop.MailsAsync())[0].Subject[^6..], Never));
    }
}
