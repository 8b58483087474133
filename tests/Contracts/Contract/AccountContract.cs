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
        var code = await MailedAsync("buyer1@example.com", "k1");
        Assert.Null(await CheckAsync("MB100002", code, "c1"));
        Assert.Equal("MB100001", (await CheckAsync("MB100001", code, "c2"))?.MemberId);
        Assert.Null(await CheckAsync("MB100001", code, "c3"));
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes_and_five_tries()
    {
        var code = await MailedAsync("MB100001", "k1");
        for (var index = 0; index < 5; index++)
        {
            Assert.Null(await CheckAsync("MB100001", "no", $"c{index}"));
        }

        Assert.Null(await CheckAsync("MB100001", code, "c5"));
        code = await MailedAsync("MB100001", "k2");
        await Shop.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Null(await CheckAsync("MB100001", code, "c6"));
    }

    [Fact]
    public async Task A_check_that_is_repeated_with_its_key_gives_the_same_buyer()
    {
        var code = await MailedAsync("MB100001", "k1");
        var buyer = await CheckAsync("MB100001", code, "c");
        Assert.Equal("MB100001", buyer?.MemberId);
        Assert.Equal(buyer, await CheckAsync("MB100001", code, "c"));
        Assert.Null(await CheckAsync("MB100001", code, "another"));
    }

    [Fact]
    public async Task A_wrong_code_stays_wrong_under_its_key_and_is_counted_once()
    {
        var code = await MailedAsync("MB100001", "k1");
        for (var index = 0; index < 6; index++)
        {
            Assert.Null(await CheckAsync("MB100001", "no", "c1"));
        }

        Assert.Equal("MB100001", (await CheckAsync("MB100001", code, "c2"))?.MemberId);
        Assert.Null(await CheckAsync("MB100001", "no", "c1"));
    }

    [Fact]
    public async Task The_answer_to_one_code_is_no_answer_to_another_under_the_same_key()
    {
        var code = await MailedAsync("MB100001", "k1");
        Assert.NotNull(await CheckAsync("MB100001", code, "c"));
        Assert.Null(await CheckAsync("MB100001", "no", "c"));
        Assert.Null(await CheckAsync("MB100002", code, "c"));
        Assert.Null(await CheckAsync("MB999999", code, "c"));
        Assert.Equal("MB100001", (await CheckAsync("MB100001", await MailedAsync("MB100001", "k2"), "c"))?.MemberId);
    }

    [Fact]
    public async Task Other_codes_under_one_key_are_tries_like_any()
    {
        var code = await MailedAsync("MB100001", "k1");
        for (var index = 0; index < 5; index++)
        {
            Assert.Null(await CheckAsync("MB100001", $"no {index}", "c"));
        }

        Assert.Null(await CheckAsync("MB100001", code, "c"));
    }

    [Fact]
    public async Task After_the_life_of_a_code_the_key_of_its_check_is_worth_nothing()
    {
        var code = await MailedAsync("MB100001", "k1");
        Assert.NotNull(await CheckAsync("MB100001", code, "c"));
        await Shop.PassAsync(TimeSpan.FromMinutes(9));
        Assert.NotNull(await CheckAsync("MB100001", code, "c"));
        await Shop.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Null(await CheckAsync("MB100001", code, "c"));
        Assert.Null(await CheckAsync("MB100001", code, "c"));
    }

    private async Task<string> MailedAsync(string login, string key)
    {
        await Shop.Accounts.SendSignInCodeAsync(login, key, Never);
        return (await Shop.MailsAsync())[0].Subject[^6..];
    }

    private Task<Buyer?> CheckAsync(string login, string code, string key) => Shop.Accounts.CheckSignInCodeAsync(login, code, key, Never);
}
