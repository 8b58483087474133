using System.Globalization;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimeKit;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>Brings the shop's mails to the SMTP server, after the change that wrote them; what fails is tried again for an hour.</summary>
internal sealed partial class MailSender(MarketplaceSettings settings, Mailbox mailbox, ShopDatabase database, ShopClock clock, ILogger<MailSender> log) : BackgroundService
{
    private const int PortOfTls = 465;
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Smtp is not { } smtp)
        {
            return;
        }

        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var written = database.NextWrite;
            try
            {
                while (await mailbox.TakeDueAsync(stoppingToken) is { } due)
                {
                    await SendAsync(smtp, due.Id, due.Mail, stoppingToken);
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                SendingFailed(failure);
            }

            using var nap = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(written, Task.Delay(LookAgain, clock.Real, nap.Token));
            await nap.CancelAsync();
        }
    }

    private async Task SendAsync(SmtpSettings smtp, long id, Mail mail, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var message = Message(smtp, id, mail);
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host, smtp.Port, Security(smtp), patience.Token);
        if (smtp.User is { } user)
        {
            await client.AuthenticateAsync(user, smtp.Password ?? "", patience.Token);
        }

        await client.SendAsync(message, patience.Token);
        // It is taken, whatever happens now.
        await mailbox.ForgetAsync(id, CancellationToken.None);
        await client.DisconnectAsync(quit: true, patience.Token);
    }

    private static MimeMessage Message(SmtpSettings smtp, long id, Mail mail)
    {
        var from = MailboxAddress.Parse(smtp.From);
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = mail.SentAt,
            Body = new TextPart("plain") { Text = mail.Text },
            // The same at every try, so that a mailbox can tell a repeat.
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{id}.{mail.SentAt.ToUnixTimeMilliseconds()}@{from.Domain}"),
        };
        message.From.Add(from);
        message.To.Add(MailboxAddress.Parse(mail.To));
        return message;
    }

    private static SecureSocketOptions Security(SmtpSettings smtp) =>
        smtp.Port == PortOfTls ? SecureSocketOptions.SslOnConnect
        : smtp.User is null || smtp.Host is "localhost" or "127.0.0.1" or "::1" ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail could not be handed to the SMTP server; it is tried again.")]
    private partial void SendingFailed(Exception failure);
}
