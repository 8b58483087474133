using OrderBot.Marketplace.Accounts;
using OrderBot.Orders;

namespace OrderBot.Marketplace;

/// <summary>What the embedded shop has to be told; the defaults run a demo on one machine.</summary>
public sealed record MarketplaceSettings
{
    /// <summary>Where marketplace.db, the keys and the demo clock live; made when absent.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The PostgreSQL database that holds the shop's data instead of marketplace.db; null for the file.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The PostgreSQL schema that is the shop's own.</summary>
    public string Schema { get; init; } = "marketplace";

    /// <summary>What callers of the shop's order service show; made and kept in the data folder when null.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The server that mails go out by; null keeps them with the shop's data, to be read at /mail.</summary>
    public SmtpSettings? Smtp { get; init; }

    /// <summary>How long the answers to writes are kept for who repeats one.</summary>
    public TimeSpan AnswersKept { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Throw the shop's data and the moved clock away at first use.</summary>
    public bool Reset { get; init; }

    /// <summary>So many orders more than the demo buyers', ten a buyer.</summary>
    public int SeedOrders { get; init; }

    public OrderWindows Windows { get; init; } = OrderWindows.Default;

    /// <summary>The IANA time zone of visitors whose account names none.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The shop's public address without a slash at the end, for the links in mails; asked when a mail is written.</summary>
    public Func<string> BaseUrl { get; init; } = () => "http://localhost:3978";

    /// <summary>The bot's Direct Line without a slash at the end; asked for every token.</summary>
    public Func<string> DirectLineUrl { get; init; } = () => "http://127.0.0.1:3978/v3/directline";

    public string DirectLineSecret { get; init; } = "";

    /// <summary>Whether mails and sign-ins are limited.</summary>
    public bool LimitsEnabled { get; init; } = true;

    /// <summary>The time that no demo moves: cookies, tokens and limits go by it.</summary>
    public TimeProvider RealTime { get; init; } = TimeProvider.System;
}
