using System.Net;
using System.Text.Json;

namespace OrderBot.Marketplace.Tests;

public sealed class PasswordPagesTests : SiteTests
{
    [Fact]
    public async Task A_forgotten_password_is_replaced_by_the_mailed_link()
    {
        await Site.SignInAsync();
        var signedIn = Site.Cookies["shop"]!.Value;
        Site.Time.Now += TimeSpan.FromMinutes(1);
        using var asked = await Site.SendAsync("/forgot-password", ("login", "mb100001"));
        Assert.Contains("If there is an account", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var mails = JsonDocument.Parse(await Site.ReadAsync("/mail?format=json"));
        var mail = mails.RootElement[0];
        Assert.Equal("buyer1@example.com", mail.GetProperty("to").GetString());
        Assert.Equal(["to", "subject", "text", "sentAt"], mail.EnumerateObject().Select(member => member.Name));
        var link = mail.GetProperty("text").GetString()!.Split('\n').First(line => line.StartsWith("http", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"{link}\">", await Site.ReadAsync("/mail"), StringComparison.Ordinal);
        var token = Hidden(await Site.ReadAsync(link), "token");
        Assert.Contains("8 to 128", await SetAsync(token, "short", "short"), StringComparison.Ordinal);
        Assert.Contains("differ", await SetAsync(token, "my new password", "my new passwort"), StringComparison.Ordinal);
        Assert.Contains("Your new password is set", await SetAsync(token, "my new password", "my new password"), StringComparison.Ordinal);
        Assert.Contains("This link no longer works", await SetAsync(token, "my new password", "my new password"), StringComparison.Ordinal);
        Assert.Contains("This link no longer works", await Site.ReadAsync(link), StringComparison.Ordinal);

        using var old = await Site.SendAsync("/sign-in", ("login", "MB100001"), ("password", "parcel-and-pine"));
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        using var now = await Site.SendAsync("/sign-in", ("login", "buyer1@example.com"), ("password", "my new password"));
        Assert.Equal("/orders", now.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Signed in as", await Site.ReadAsync("/"), StringComparison.Ordinal);
        Site.Cookies["shop"]!.Value = signedIn;
        Assert.DoesNotContain("Signed in as", await Site.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_answers_the_same_for_an_unknown_account()
    {
        using var known = await Site.SendAsync("/forgot-password", ("login", "buyer1@example.com"));
        using var unknown = await Site.SendAsync("/forgot-password", ("login", "stranger@example.com"));
        Assert.Equal(await TextAsync(known), await TextAsync(unknown));
        Assert.Equal(known.StatusCode, unknown.StatusCode);
    }

    /// <summary>A page without the mark that is new each time.</summary>
    private static async Task<string> TextAsync(HttpResponseMessage page) =>
        System.Text.RegularExpressions.Regex.Replace(await page.Content.ReadAsStringAsync(), "nonce=\"[^\"]+\"", "");

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\n/evil.example")]
    [InlineData("/orders\\..")]
    [InlineData("/é")]
    [InlineData("/ /evil.example")]
    [InlineData("evil.example")]
    [InlineData("")]
    public async Task Signing_in_never_leads_away_from_the_shop(string next)
    {
        using var answer = await Site.SendAsync("/sign-in", ("login", "MB100001"), ("password", "parcel-and-pine"), ("next", next));
        Assert.Equal("/orders", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    private async Task<string> SetAsync(string token, string password, string again)
    {
        using var answer = await Site.SendAsync("/set-password", ("token", token), ("password", password), ("again", again));
        return await answer.Content.ReadAsStringAsync();
    }
}
