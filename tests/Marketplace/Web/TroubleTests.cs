using System.Net;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Tests;

public sealed class TroubleTests : SiteTests
{
    [Fact]
    public async Task A_page_whose_data_cannot_be_reached_says_so_kindly()
    {
        await Site.SignInAsync();
        await Site.Database.WriteAsync(connection => connection.Execute("DROP TABLE orders"), CancellationToken.None);
        Site.Visitor.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await Site.Visitor.GetAsync("/orders");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<h1>Just a moment</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SQL", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_hears_it_as_a_problem()
    {
        await Site.Database.WriteAsync(connection => connection.Execute("DROP TABLE mails"), CancellationToken.None);
        using var answer = await Site.Visitor.GetAsync("/mail?format=json");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task The_order_service_has_a_key_of_its_own_in_the_data_folder()
    {
        using var refused = await Site.Visitor.GetAsync("/shop/api/events");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var key = await File.ReadAllTextAsync(Path.Combine(Site.Folder, "orders.key"));
        Assert.Equal(64, key.Length);
        Site.Visitor.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using var answer = await Site.Visitor.GetAsync("/shop/api/events");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var secret in new[] { "orders.key", "marketplace.db", "marketplace.db-wal" })
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Site.Folder, secret)));
            }
        }
    }
}
