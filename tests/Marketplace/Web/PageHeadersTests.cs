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
        Assert.Equal("frame-ancestors 'none'; object-src 'none'; base-uri 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }
}
