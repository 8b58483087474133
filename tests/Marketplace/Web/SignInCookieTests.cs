using System.Net;

namespace OrderBot.Marketplace.Tests;

public sealed class SignInCookieTests : SiteTests
{
    [Theory]
    [InlineData("MB100002.1.9999999999999.AAAA")]
    [InlineData("MB100002")]
    [InlineData("")]
    [InlineData("....")]
    [InlineData("a.b.c.***")]
    [InlineData("%00.%ff.%2e")]
    [InlineData("\"a.b.c.d\"")]
    public async Task A_made_up_cookie_signs_nobody_in(string cookie) => Assert.False(await IsSignedInAsync(cookie));

    [Theory]
    [InlineData("{0}=")]
    [InlineData("\"{0}\"")]
    [InlineData("{0}%3D")]
    [InlineData("{0}A")]
    [InlineData("A{0}")]
    public async Task The_real_cookie_bent_signs_nobody_in(string bent)
    {
        await Site.SignInAsync();
        var real = Site.Cookies["shop"]!.Value;
        Assert.True(await IsSignedInAsync(real));
        Assert.False(await IsSignedInAsync(bent.Replace("{0}", real, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("***")]
    [InlineData("0123456789abcdef0123456789abcde=")]
    [InlineData("\"0123456789abcdef0123456789abcdef\"")]
    [InlineData("%00")]
    public async Task A_guest_with_a_bent_cookie_is_a_new_guest(string cookie)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/chat/token");
        ask.Headers.TryAddWithoutValidation("Cookie", $"guest={cookie}; shop=a.b.c.***");
        using var answer = await Site.Visitor.SendAsync(ask);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Matches("\"id\":\"dl_guest-[0-9a-f]{32}\"", Assert.Single(Site.DirectLineAsked));
    }

    [Fact]
    public async Task After_signing_out_a_copy_of_the_cookie_signs_nobody_in()
    {
        await Site.SignInAsync();
        var here = Site.Cookies["shop"]!.Value;
        await Site.SignInAsync();
        var elsewhere = Site.Cookies["shop"]!.Value;
        using var answer = await Site.SendAsync("/sign-out");
        Assert.Equal("/", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.False(await IsSignedInAsync(elsewhere));
        Assert.True(await IsSignedInAsync(here));
    }

    private async Task<bool> IsSignedInAsync(string cookie)
    {
        Site.Cookies["shop"]?.Expired = true;
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/");
        ask.Headers.TryAddWithoutValidation("Cookie", $"shop={cookie}");
        using var answer = await Site.Visitor.SendAsync(ask);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync()).Contains("Signed in as", StringComparison.Ordinal);
    }
}
