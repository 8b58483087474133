using Microsoft.Extensions.Configuration;
using OrderBot.Channels.Slack;
using OrderBot.Knowledge;
using OrderBot.Marketplace;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Telemetry;

namespace OrderBot;

/// <summary>What can be set, with defaults under which everything runs; a wrong value is refused by its name.</summary>
public sealed record BotSettings
{
    public required string DataFolder { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public required OrderWindows Windows { get; init; }

    public required TimeSpan ConsentExpires { get; init; }

    public required TimeSpan SignInLasts { get; init; }

    public OrdersSettings Orders { get; init; } = new();

    /// <summary>Null when nobody said; then the demo runs, but only for this machine.</summary>
    public bool? Demo { get; init; }

    public bool Reset { get; init; }

    public int SeedOrders { get; init; }

    public string? DirectLineSecret { get; init; }

    public string? DirectLineSecondSecret { get; init; }

    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    public LimitSettings Limits { get; init; } = LimitSettings.Default;

    /// <summary>What a person at the support desk signs in with.</summary>
    public string? DeskKey { get; init; }

    public required TimeSpan DeskAnswersWithin { get; init; }

    public StopSettings Stop { get; init; } = StopSettings.Default;

    public TelemetrySettings Telemetry { get; init; } = new(null, null);

    /// <summary>What a stored turn outlives on SQLite.</summary>
    public Durability Durability { get; init; }

    /// <summary>After how many days without use a conversation is forgotten; 0 for never.</summary>
    public int RetentionDays { get; init; } = 90;

    /// <summary>The model that words answers; null for none, the default.</summary>
    public ModelSettings? Model { get; init; }

    /// <summary>Slack; null when it is not connected.</summary>
    public SlackSettings? Slack { get; init; }

    /// <summary>Where the help articles are.</summary>
    public KnowledgeSettings Knowledge { get; init; } = new();

    /// <summary>Whether the Bot Connector channel has credentials; without, it serves this machine only.</summary>
    public bool HasCredentials { get; init; }

    /// <summary>What the embedded marketplace has to be told, where no web is near.</summary>
    public MarketplaceSettings Shop => new()
    {
        DataFolder = DataFolder,
        PostgreSql = Orders.PostgreSql,
        ApiKey = Orders.Key,
        Smtp = Orders.Smtp,
        Reset = Reset,
        SeedOrders = SeedOrders,
        Windows = Windows,
        TimeZone = TimeZone.Id,
        LimitsEnabled = Limits.IsEnabled,
    };

    /// <exception cref="SettingException">A setting has a value that it cannot have.</exception>
    public static BotSettings Read(IConfiguration configuration, string home)
    {
        var read = new SettingReader(configuration);
        var orders = OrdersSettings.Read(read);
        var demo = read.Bool(SettingNames.Demo);
        if (demo == (orders.Service is not null))
        {
            throw demo == true
                ? new SettingException(SettingNames.Demo, "true", $"with {SettingNames.OrdersUrl} there is no demo marketplace; leave one of them out")
                : new SettingException(SettingNames.Demo, "false", $"without {SettingNames.OrdersUrl} the demo marketplace is the only order service; leave it out, or say true");
        }

        return new BotSettings
        {
            DataFolder = Path.GetFullPath(read.Text(SettingNames.Data) ?? Path.Combine(home, "data")),
            TimeZone = read.Zone(SettingNames.TimeZone) ?? TimeZoneInfo.Utc,
            Windows = new OrderWindows(
                read.Span(SettingNames.VerificationTakes) ?? OrderWindows.Default.VerificationTakes,
                read.Span(SettingNames.UnpaidFor) ?? OrderWindows.Default.UnpaidFor),
            ConsentExpires = read.Span(SettingNames.ConsentExpires) ?? Dialogs.Consent.ConsentSettings.Default.Expires,
            SignInLasts = read.Span(SettingNames.SignInLasts) ?? Dialogs.SignIn.SignInSettings.Default.Lasts,
            Orders = orders,
            Demo = demo,
            Reset = read.Bool(SettingNames.Reset) ?? false,
            SeedOrders = read.Count(SettingNames.SeedOrders) ?? 0,
            DirectLineSecret = read.Secret(SettingNames.DirectLineSecret),
            DirectLineSecondSecret = read.Secret(SettingNames.DirectLineSecondSecret),
            AllowedOrigins = read.Origins(SettingNames.AllowedOrigins),
            Durability = read.Either(SettingNames.SqliteSynchronous, "Normal", "Full") == "Full" ? Durability.PowerLoss : Durability.ProcessDeath,
            RetentionDays = read.Count(SettingNames.RetentionDays) ?? 90,
            Limits = LimitSettings.Read(read),
            DeskKey = read.Secret(SettingNames.DeskKey),
            DeskAnswersWithin = read.Span(SettingNames.DeskAnswersWithin) ?? Dialogs.TalkToPerson.DeskPromise.Default.AnswersWithin,
            Stop = new StopSettings(
                read.SpanOrZero(SettingNames.StopNotice) ?? StopSettings.Default.Notice,
                read.Span(SettingNames.StopWithin) ?? StopSettings.Default.Within),
            Telemetry = new TelemetrySettings(read.Url(SettingNames.TelemetryOtlp, "http://localhost:4317"), read.Text(SettingNames.TelemetryAzureMonitor)),
            Model = ModelSetting.Read(read),
            Slack = SlackSetting.Read(read),
            Knowledge = ArticlesSetting.Read(read, home),
            HasCredentials = RegistrationSetting.Read(read),
        };
    }
}
