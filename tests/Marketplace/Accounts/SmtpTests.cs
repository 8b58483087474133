using System.Text;
using OrderBot.Marketplace.Accounts;

namespace OrderBot.Marketplace.Tests;

public sealed class SmtpTests
{
    [Fact]
    public async Task Mails_go_out_by_the_server_that_is_set_and_are_not_kept()
    {
        await using var server = new SmtpListener();
        using var shop = new Shop(settings => settings with
        {
            Smtp = new SmtpSettings("127.0.0.1", "Parcel & Pine <shop@example.com>", server.Port, "shop", "secret"),
        });
        await using var sending = await shop.SendMailsAsync();
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k1", CancellationToken.None);
        var mail = await server.NextAsync();
        Assert.Contains($"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes("\0shop\0secret"))}", mail, StringComparison.Ordinal);
        Assert.Contains("MAIL FROM:<shop@example.com>", mail, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<buyer1@example.com>", mail, StringComparison.Ordinal);
        Assert.Matches("Subject: Your sign-in code: [0-9]{6}", mail);
        Assert.Contains("Hello Ana Ferreira", mail, StringComparison.Ordinal);
        await shop.Accounts.RequestPasswordResetAsync("MB100001", "k2", CancellationToken.None);
        Assert.Contains("/set-password?token", await server.NextAsync(), StringComparison.Ordinal);
        await shop.AllMailsAreGoneAsync();
    }

    [Fact]
    public async Task A_mail_that_the_server_does_not_take_is_tried_again()
    {
        await using var server = new SmtpListener { Answer = "451 later" };
        using var shop = new Shop(settings => settings with { Smtp = new SmtpSettings("127.0.0.1", "shop@example.com", server.Port) });
        await using var sending = await shop.SendMailsAsync();
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k1", CancellationToken.None);
        var first = await server.NextAsync();
        Assert.Single(shop.Mails);
        server.Answer = "250 taken";
        shop.Time.Now += TimeSpan.FromMinutes(1);
        var again = await server.NextAsync();
        Assert.Equal(MessageId(first), MessageId(again));
        await shop.AllMailsAreGoneAsync();
    }

    [Fact]
    public async Task Without_a_server_mails_are_kept_to_be_read()
    {
        using var shop = new Shop();
        await using var sending = await shop.SendMailsAsync();
        await shop.Accounts.SendSignInCodeAsync("MB100001", "k1", CancellationToken.None);
        Assert.Single(shop.Mails);
    }

    private static string MessageId(string mail) => mail.Split('\n').Single(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase));
}
