using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Tests;

public sealed class PageHeadersTests : SiteTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/orders")]
    [InlineData("/orders/1")]
    [InlineData("/supplier")]
    [InlineData("/mail?format=json")]
    [InlineData("/shop.css")]
    public async Task Every_answer_keeps_browsers_from_guessing_telling_and_framing(string page)
    {
        await Site.SignInAsync();
        await SeeAsync(page);
    }

    [Fact]
    public async Task So_does_the_page_that_says_sorry()
    {
        await Site.Database.WriteAsync(connection => connection.Execute("DROP TABLE mails"), CancellationToken.None);
        await SeeAsync("/mail");
    }

    private async Task SeeAsync(string page)
    {
        using var answer = await Site.Visitor.GetAsync(page);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'nonce-", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'; base-uri 'none'; object-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nonce_of_a_pages_script_is_the_policys_and_new_each_time()
    {
        var (first, second) = (await NoncesAsync(), await NoncesAsync());
        Assert.Equal(first.Policy, first.Script);
        Assert.Equal(24, first.Policy.Length);
        Assert.NotEqual(first.Policy, second.Policy);
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_of_its_own()
    {
        await Site.SignInAsync();
        foreach (var path in new[] { "/", "/sign-in", "/orders", "/orders/80010005", "/orders/80010005/cancel", "/supplier", "/mail", "/forgot-password", "/set-password?token=x" })
        {
            var page = await Site.ReadAsync(path);
            Assert.DoesNotMatch("<style|<script(?![^>]*nonce=)|\\sstyle=|\\son[a-z]+=|javascript:", page);
        }
    }

    private async Task<(string Policy, string Script)> NoncesAsync()
    {
        using var answer = await Site.Visitor.GetAsync("/");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        return (Between(policy, "'nonce-", "'"), Between(page, "nonce=\"", "\""));
    }

    private static string Between(string text, string before, string after)
    {
        var from = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[from..text.IndexOf(after, from, StringComparison.Ordinal)];
    }
}
