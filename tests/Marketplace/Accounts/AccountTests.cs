using System.Text.RegularExpressions;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

public sealed partial class AccountTests : IDisposable
{
    private readonly Shop shop = new();
    private int checks;

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData("buyer1@example.com")]
    [InlineData(" Buyer1@Example.COM ")]
    [InlineData("mb100001")]
    public async Task A_link_is_mailed_for_an_email_or_a_Member_ID_in_any_case(string login)
    {
        await ResetAsync(login, "k");
        var mail = Assert.Single(shop.Mails);
        Assert.Equal("buyer1@example.com", mail.To);
        Assert.Contains("http://localhost:3978/set-password?token=", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_mailed_for_an_unknown_account_nor_twice_for_a_key()
    {
        await ResetAsync("nobody", "k0");
        await ResetAsync("stranger@example.com", "k1");
        Assert.Empty(shop.Mails);
        await ResetAsync("MB100001", "k2");
        await ResetAsync("MB100001", "k2");
        Assert.Single(shop.Mails);
    }

    [Fact]
    public async Task Mails_are_limited_silently_and_by_real_time()
    {
        for (var index = 0; index < 8; index++)
        {
            await ResetAsync(index % 2 == 0 ? "MB100001" : "buyer1@example.com", $"k{index}");
        }

        Assert.Equal(5, shop.Mails.Count);
        shop.Clock.Advance(TimeSpan.FromDays(1));
        await ResetAsync("MB100001", "later");
        Assert.Equal(5, shop.Mails.Count);
        shop.Time.Now += TimeSpan.FromHours(1);
        await ResetAsync("MB100001", "much later");
        Assert.Equal(6, shop.Mails.Count);
    }

    [Fact]
    public async Task A_token_sets_one_password_within_an_hour_of_real_time()
    {
        await ResetAsync("MB100001", "k1");
        var token = Token();
        shop.Clock.Advance(TimeSpan.FromHours(3));
        Assert.True(await shop.Tokens.SetPasswordAsync(token, "a new password", CancellationToken.None));
        Assert.False(await shop.Tokens.SetPasswordAsync(token, "another one", CancellationToken.None));
        Assert.NotNull(await SignInAsync("a new password"));
        Assert.Null(await SignInAsync("parcel-and-pine"));

        await ResetAsync("MB100001", "k2");
        shop.Time.Now += TimeSpan.FromHours(1);
        Assert.False(shop.Tokens.IsGood(Token()));
    }

    [Fact]
    public async Task Guessing_a_password_ends_after_ten_tries()
    {
        for (var index = 0; index < 10; index++)
        {
            Assert.Null(await SignInAsync("wrong"));
        }

        Assert.Null(await SignInAsync("parcel-and-pine"));
        shop.Time.Now += TimeSpan.FromHours(1);
        Assert.NotNull(await SignInAsync("parcel-and-pine"));
    }

    [Fact]
    public async Task A_strangers_wrong_passwords_do_not_lock_the_owner_out()
    {
        for (var index = 0; index < 12; index++)
        {
            Assert.Null(await SignInAsync("wrong", "203.0.113.9"));
        }

        Assert.Null(await SignInAsync("parcel-and-pine", "203.0.113.9"));
        Assert.NotNull(await SignInAsync("parcel-and-pine"));
    }

    [Fact]
    public async Task While_many_strangers_try_an_address_has_three_tries_and_the_owner_still_gets_in()
    {
        for (var index = 0; index < 100; index++)
        {
            await SignInAsync("wrong", $"203.0.113.{index / 10}");
        }

        Assert.NotNull(await SignInAsync("parcel-and-pine"));
        for (var index = 0; index < 3; index++)
        {
            Assert.NotNull(await SignInAsync("parcel-and-pine", "198.51.100.1"));
            Assert.Null(await SignInAsync("wrong", "198.51.100.1"));
        }

        Assert.Null(await SignInAsync("parcel-and-pine", "198.51.100.1"));
        Assert.NotNull(await SignInAsync("parcel-and-pine"));
    }

    [Fact]
    public async Task A_code_signs_in_once()
    {
        await shop.Accounts.SendSignInCodeAsync("buyer1@example.com", "k1", CancellationToken.None);
        var code = Code();
        Assert.Equal(Shop.Ana, await CheckAsync("MB100001", code));
        Assert.Null(await CheckAsync("MB100001", code));
    }

    [Fact]
    public async Task A_code_is_its_accounts_own_and_the_newest_only()
    {
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k1", CancellationToken.None);
        var old = Code();
        Assert.Null(await CheckAsync("MB100002", old));
        Assert.Null(await CheckAsync("nobody@example.com", old));
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k2", CancellationToken.None);
        if (Code() != old)
        {
            Assert.Null(await CheckAsync("MB100001", old));
        }

        Assert.NotNull(await CheckAsync("MB100001", Code()));
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes_and_five_tries()
    {
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k1", CancellationToken.None);
        for (var index = 0; index < 5; index++)
        {
            Assert.Null(await CheckAsync("MB100001", "no"));
        }

        Assert.Null(await CheckAsync("MB100001", Code()));
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k2", CancellationToken.None);
        shop.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await CheckAsync("MB100001", Code()));
    }

    [Fact]
    public async Task An_account_is_found_with_its_name_and_time_zone()
    {
        Assert.Equal(Shop.Ana, await shop.Accounts.FindAsync("MB100001", CancellationToken.None));
        Assert.Null(await shop.Accounts.FindAsync("MB999999", CancellationToken.None));
    }

    private Task ResetAsync(string login, string key) => shop.Accounts.RequestPasswordResetAsync(login, key, CancellationToken.None);

    private Task<Buyer?> CheckAsync(string login, string code) => shop.Accounts.CheckSignInCodeAsync(login, code, $"check {++checks}", CancellationToken.None);

    private Task<Accounts.Account?> SignInAsync(string password, string address = "10.0.0.1") =>
        shop.Passwords.TryAsync("MB100001", password, address, CancellationToken.None);

    private string Token() => TokenIn().Match(shop.Mails[0].Text).Groups[1].Value;

    private string Code() => shop.Mails[0].Subject[^6..];

    [GeneratedRegex("token=(\\S+)")]
    private static partial Regex TokenIn();
}
