using Npgsql;
using OrderBot.Marketplace.Accounts;
using OrderBot.Orders.Http;

namespace OrderBot;

/// <summary>Where orders and accounts are: with a service of one's own, or in the embedded marketplace and its database.</summary>
public sealed record OrdersSettings
{
    private const string Connection = "such as Host=localhost;Database=orderbot;Username=orderbot;Password=…";

    /// <summary>Half of them are for turns, two are kept to tell news and to hear the other replicas, and one must be left to read with.</summary>
    private const int FewestConnections = 5;

    /// <summary>Null for the embedded marketplace.</summary>
    public OrdersUrlSettings? Service { get; init; }

    /// <summary>The key of the embedded marketplace's own order service; null to make one.</summary>
    public string? Key { get; init; }

    /// <summary>The connection string; null for SQLite in the data folder.</summary>
    public string? PostgreSql { get; init; }

    public SmtpSettings? Smtp { get; init; }

    /// <exception cref="SettingException">A setting has a value that it cannot have.</exception>
    internal static OrdersSettings Read(SettingReader read)
    {
        var key = read.Secret(SettingNames.OrdersKey);
        return new OrdersSettings
        {
            Service = read.Url(SettingNames.OrdersUrl, "https://shop.example.com/shop/api") is { } url
                ? new OrdersUrlSettings(url, key ?? throw new SettingException(SettingNames.OrdersKey, "", $"with {SettingNames.OrdersUrl} it must be the key that the order service asks for"))
                : null,
            Key = key,
            PostgreSql = read.Either(SettingNames.Storage, "Sqlite", "PostgreSql") == "PostgreSql"
                ? ConnectionString(read) ?? throw new SettingException(SettingNames.PostgreSql, "", $"Storage=PostgreSql needs a connection string here, {Connection}")
                : null,
            Smtp = read.Text(SettingNames.SmtpHost) is { } host
                ? new SmtpSettings(
                    host,
                    read.Text(SettingNames.SmtpFrom) ?? throw new SettingException(SettingNames.SmtpFrom, "", $"with {SettingNames.SmtpHost} it must be the address that mails come from"),
                    read.Count(SettingNames.SmtpPort) ?? 587,
                    read.Text(SettingNames.SmtpUser),
                    read.Text(SettingNames.SmtpPassword))
                : null,
        };
    }

    private static string? ConnectionString(SettingReader read)
    {
        var text = read.Text(SettingNames.PostgreSql);
        int most;
        try
        {
            most = new NpgsqlConnectionStringBuilder(text).MaxPoolSize;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException)
        {
            // Not repeated: a password stands in it.
            throw new SettingException(SettingNames.PostgreSql, "…", $"it must be a connection string, {Connection}");
        }

        return most >= FewestConnections
            ? text
            : throw new SettingException(SettingNames.PostgreSql, "…", $"its Maximum Pool Size must be {FewestConnections} or more, because the bot uses several connections at the same time");
    }
}
