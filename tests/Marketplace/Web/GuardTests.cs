using System.Net;

namespace OrderBot.Marketplace.Tests;

public sealed class GuardTests : SiteTests
{
    [Theory]
    [InlineData("GET", "/supplier")]
    [InlineData("POST", "/supplier")]
    [InlineData("GET", "/mail")]
    [InlineData("POST", "/demo/clock")]
    [InlineData("POST", "/demo/supplier")]
    [InlineData("POST", "/demo/sign-in")]
    public async Task The_demos_doors_open_only_on_this_machine(string method, string page)
    {
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(method, page, ("Host", "rebound.example")));
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    [InlineData("x-forwarded-for")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("X-Forwarded-Server")]
    [InlineData("X-Real-IP")]
    [InlineData("X-Client-IP")]
    [InlineData("X-Original-Host")]
    [InlineData("cf-connecting-ip")]
    [InlineData("True-Client-IP")]
    public async Task A_call_that_somebody_passes_on_is_not_from_this_machine(string header)
    {
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("GET", "/supplier", (header, "1.1 203.0.113.9")));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("POST", "/demo/sign-in", (header, "1.1 203.0.113.9")));
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/forgot-password")]
    [InlineData("/set-password")]
    [InlineData("/orders/80010005/cancel")]
    [InlineData("/orders/80010005/message")]
    [InlineData("/orders/80010005/withdraw")]
    [InlineData("/supplier")]
    [InlineData("/demo/sign-in")]
    [InlineData("/demo/supplier")]
    [InlineData("/chat/token")]
    public async Task Another_sites_form_is_refused(string page)
    {
        await Site.SignInAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("POST", page, ("Origin", "https://evil.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("POST", page, ("Origin", "null")));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("POST", page, ("Sec-Fetch-Site", "cross-site")));
    }

    [Fact]
    public async Task Our_own_page_is_let_in() =>
        Assert.NotEqual(HttpStatusCode.Forbidden, await AskAsync("POST", "/sign-out", ("Origin", Site.Visitor.BaseAddress!.GetLeftPart(UriPartial.Authority))));

    [Fact]
    public async Task A_post_without_a_form_is_no_failure_of_ours()
    {
        await Site.SignInAsync();
        foreach (var page in new[] { "/sign-in", "/forgot-password", "/set-password", "/supplier", "/orders/80010005/cancel", "/orders/80010005/message" })
        {
            Assert.True((int)await AskAsync("POST", page, ("Accept", "*/*")) < 500, page);
        }
    }

    private async Task<HttpStatusCode> AskAsync(string method, string page, (string Name, string Value) header)
    {
        using var ask = new HttpRequestMessage(new HttpMethod(method), page);
        ask.Headers.Add(header.Name, header.Value);
        using var answer = await Site.Visitor.SendAsync(ask);
        return answer.StatusCode;
    }
}
