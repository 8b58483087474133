namespace OrderBot;

/// <summary>Every setting that the code reads, by its full name.</summary>
public static class SettingNames
{
    public const string Data = "Data";
    public const string Storage = "Storage";
    public const string TimeZone = "TimeZone";
    public const string PostgreSql = "ConnectionStrings:PostgreSql";
    public const string OrdersUrl = "Orders:Url";
    public const string OrdersKey = "Orders:Key";
    public const string VerificationTakes = "Orders:VerificationTakes";
    public const string UnpaidFor = "Orders:UnpaidFor";
    public const string Demo = "Marketplace:Demo";
    public const string Reset = "Marketplace:Reset";
    public const string SeedOrders = "Marketplace:Seed:Orders";
    public const string DirectLineSecret = "DirectLine:Secret";
    public const string DirectLineSecondSecret = "DirectLine:SecondSecret";
    public const string AllowedOrigins = "DirectLine:AllowedOrigins";
    public const string ConsentExpires = "Consent:Expires";
    public const string SignInLasts = "SignIn:Lasts";
    public const string SqliteSynchronous = "Sqlite:Synchronous";
    public const string RetentionDays = "Retention:Days";
    public const string LimitsEnabled = "Limits:Enabled";
    public const string ConversationLimit = "Limits:Conversation";
    public const string AccountLimit = "Limits:Account";
    public const string AddressLimit = "Limits:Address";
    public const string DeskKey = "Desk:Key";
    public const string DeskAnswersWithin = "Desk:AnswersWithin";
    public const string StopNotice = "Stop:Notice";
    public const string StopWithin = "Stop:Within";
    public const string TelemetryOtlp = "Telemetry:Otlp";
    public const string TelemetryAzureMonitor = "Telemetry:AzureMonitor";
    public const string SmtpHost = "Smtp:Host";
    public const string SmtpPort = "Smtp:Port";
    public const string SmtpUser = "Smtp:User";
    public const string SmtpPassword = "Smtp:Password";
    public const string SmtpFrom = "Smtp:From";
    public const string ModelKind = "Model:Kind";
    public const string ModelEndpoint = "Model:Endpoint";
    public const string ModelDeployment = "Model:Deployment";
    public const string ModelKey = "Model:Key";
    public const string ModelRequests = "Model:RequestsPerMinute";
    public const string ModelTokens = "Model:TokensPerMinute";
    public const string ModelFirstSentence = "Model:FirstSentenceWithin";
    public const string SlackSigningSecret = "Slack:SigningSecret";
    public const string SlackBotToken = "Slack:BotToken";
    public const string SlackApiUrl = "Slack:ApiUrl";
    public const string ArticlesFolder = "Knowledge:ArticlesFolder";
    public const string AppId = "MicrosoftAppId";
    public const string AppPassword = "MicrosoftAppPassword";
    public const string AppTenantId = "MicrosoftAppTenantId";
    public const string AppType = "MicrosoftAppType";
    public const string ChannelMetadata = "ToBotFromChannelOpenIdMetadataUrl";
    public const string EmulatorMetadata = "ToBotFromEmulatorOpenIdMetadataUrl";
    public const string ChannelIssuer = "ToBotFromChannelTokenIssuer";
    public const string LoginUrl = "ToChannelFromBotLoginUrl";
    public const string OAuthScope = "ToChannelFromBotOAuthScope";

    public static IReadOnlyList<string> All { get; } =
    [
        Data,
        Storage,
        TimeZone,
        PostgreSql,
        OrdersUrl,
        OrdersKey,
        VerificationTakes,
        UnpaidFor,
        Demo,
        Reset,
        SeedOrders,
        DirectLineSecret,
        DirectLineSecondSecret,
        AllowedOrigins,
        ConsentExpires,
        SignInLasts,
        SqliteSynchronous,
        RetentionDays,
        LimitsEnabled,
        ConversationLimit,
        AccountLimit,
        AddressLimit,
        DeskKey,
        DeskAnswersWithin,
        StopNotice,
        StopWithin,
        TelemetryOtlp,
        TelemetryAzureMonitor,
        SmtpHost,
        SmtpPort,
        SmtpUser,
        SmtpPassword,
        SmtpFrom,
        ModelKind,
        ModelEndpoint,
        ModelDeployment,
        ModelKey,
        ModelRequests,
        ModelTokens,
        ModelFirstSentence,
        SlackSigningSecret,
        SlackBotToken,
        SlackApiUrl,
        ArticlesFolder,
        AppId,
        AppPassword,
        AppTenantId,
        AppType,
        ChannelMetadata,
        EmulatorMetadata,
        ChannelIssuer,
        LoginUrl,
        OAuthScope,
    ];
}
