using System.Net;
using System.Net.Http.Headers;

namespace OrderBot.Marketplace.Tests;

public sealed class FormsTests : SiteTests
{
    private static readonly string[] Pages =
    [
        "/sign-in", "/forgot-password", "/set-password", "/supplier", "/demo/sign-in", "/sign-out",
        "/orders/80010005/cancel", "/orders/80010005/message", "/orders/80010005/withdraw",
    ];

    public static TheoryData<string, string> Unreadable => new()
    {
        { "application/x-www-form-urlencoded", "login=a%00b&text=x" },
        { "application/x-www-form-urlencoded", "a%00b=c" },
        { "application/x-www-form-urlencoded", $"text={new string('a', 5 * 1024 * 1024)}" },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 1100).Select(index => $"k{index}=v")) },
        { "multipart/form-data", "login=a" },
        { "multipart/form-data; boundary=x", "no such boundary" },
        { "multipart/form-data; boundary=\"\"", "--" },
        { $"multipart/form-data; boundary={new string('x', 500)}", "--" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_form_that_nobody_can_read_is_refused_kindly(string type, string body)
    {
        foreach (var page in Pages)
        {
            await Site.SignInAsync();
            using var ask = new HttpRequestMessage(HttpMethod.Post, page) { Content = new StringContent(body) };
            Assert.True(ask.Content.Headers.Remove("Content-Type") && ask.Content.Headers.TryAddWithoutValidation("Content-Type", type));
            ask.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            using var answer = await Site.Visitor.SendAsync(ask);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{page}: {answer.StatusCode}");
            Assert.Contains("Nothing was changed.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
