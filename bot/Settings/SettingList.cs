using Names = OrderBot.SettingNames;

namespace OrderBot;

/// <summary>Every setting with its default, unit and effect: what `settings` prints.</summary>
public static class SettingList
{
    private const string None = "none";
    private const string Text = "text";
    private const string Secret = "secret, 16 characters or more";
    private const string Span = "duration, d.hh:mm:ss";
    private const string Yes = "true or false";
    private const string Count = "whole number";
    private const string Url = "address";
    private const string Cloud = "the public cloud's";

    public static IReadOnlyList<Setting> All { get; } =
    [
        new(Names.Data, "bot/data", "folder", "Holds bot.db, marketplace.db, keys and the demo's clock."),
        new(Names.Storage, "Sqlite", "Sqlite or PostgreSql", "Where data is kept: files in Data, or the database of ConnectionStrings:PostgreSql."),
        new(Names.PostgreSql, None, "connection string", "The database for Storage=PostgreSql."),
        new(Names.TimeZone, "UTC", "IANA time zone, as Europe/Berlin", "The time zone of buyers whose own is not known."),
        new(Names.OrdersUrl, "the demo shop", Url, "A real order service that speaks orders/openapi.yaml; the demo shop is off then."),
        new(Names.OrdersKey, "made in the data folder", Secret, "The key that the order service asks for."),
        new(Names.VerificationTakes, "1.00:00:00", Span, "How long a card payment is verified; until then an order cannot be cancelled."),
        new(Names.UnpaidFor, "20.00:00:00", Span, "When an unpaid order is cancelled by itself."),
        new(Names.Demo, "only for this machine", Yes, "true lets the demo shop, where anybody signs in as anybody, listen beyond this machine."),
        new(Names.Reset, "false", Yes, "Throws the demo shop's data away at start."),
        new(Names.SeedOrders, "0", Count, "So many more demo orders, ten a buyer."),
        new(Names.SmtpHost, None, "host name", "Sends mail by this server; without it mail is only shown at /mail."),
        new(Names.SmtpPort, "587", "port", "The mail server's port."),
        new(Names.SmtpUser, None, Text, "Whom to sign in to the mail server as."),
        new(Names.SmtpPassword, None, "secret", "The mail server's password."),
        new(Names.SmtpFrom, None, "e-mail address", "Where mail comes from; needed with Smtp:Host."),
        new(Names.ConsentExpires, "00:30:00", Span, "How long a question waits for its yes."),
        new(Names.SignInLasts, "30.00:00:00", Span, "How long a sign-in by mailed code lasts for a user of a channel that does not know the buyer."),
        new(Names.DeskKey, None, Secret, "What a person signs in to /desk with; without it the demo's desk opens on this machine only, and a real one not at all."),
        new(Names.DeskAnswersWithin, "00:15:00", Span, "How soon a person at the desk answers, as the bot promises; after that the bot is back."),
        new(Names.DirectLineSecret, "made in the data folder", Secret, "What a site shows to get chat tokens."),
        new(Names.DirectLineSecondSecret, None, Secret, "A second secret that is good too, while sites move from one to the other."),
        new(Names.AllowedOrigins, "this host and this machine", "origins, with commas between", "The sites whose pages may chat; * for all."),
        new(Names.LimitsEnabled, "true", Yes, "Whether floods are held back with 429 and Retry-After."),
        new(Names.ConversationLimit, "240", "messages a minute", "What one conversation may send; a sixth of it at once."),
        new(Names.AccountLimit, "480", "messages a minute", "What one buyer, or one user of a channel, may send in all conversations."),
        new(Names.AddressLimit, "1200", "requests a minute", "What one network address may ask; behind a proxy also set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true."),
        new(Names.StopNotice, "00:00:00", Span, "How long the host still answers, as not ready, after it was told to stop; some seconds behind a load balancer."),
        new(Names.StopWithin, "00:00:30", Span, "How long turns in progress have to come to their end after that."),
        new(Names.TelemetryOtlp, None, Url, "An OpenTelemetry collector (gRPC, as http://localhost:4317) that traces and metrics are sent to."),
        new(Names.TelemetryAzureMonitor, None, "connection string", "Application Insights that traces and metrics are sent to."),
        new(Names.ModelKind, "AzureOpenAI", "AzureOpenAI or OpenAI", "OpenAI for any compatible endpoint."),
        new(Names.ModelEndpoint, None, Url, "A model that words answers from the articles; each sentence is checked against them first."),
        new(Names.ModelDeployment, None, Text, "The model's deployment, or its name."),
        new(Names.ModelKey, None, "secret", "The model's key."),
        new(Names.ModelRequests, "60", "questions a minute", "How often the model is asked at most; beyond that the articles answer."),
        new(Names.ModelTokens, "60000", "tokens a minute", "How much is sent to and taken from the model at most; beyond that the articles answer."),
        new(Names.ModelFirstSentence, "00:00:02.5000000", Span, "How long an answer waits for the model's first sentence; beyond that the articles answer."),
        new(Names.ArticlesFolder, "knowledge/Articles in a checkout", "folder", "Its en/*.md replace or add help articles; edits are read while the bot runs."),
        new(Names.SlackSigningSecret, None, "secret", "What Slack signs its requests with; with Slack:BotToken it connects Slack."),
        new(Names.SlackBotToken, None, "secret, xoxb-…", "The bot's token in Slack."),
        new(Names.SlackApiUrl, "https://slack.com/api/", Url, "Slack's Web API."),
        new(Names.AppId, None, Text, "The app id of the Azure Bot registration; without it /api/messages serves this machine only."),
        new(Names.AppPassword, None, "secret", "The registration's password."),
        new(Names.AppTenantId, None, Text, "The registration's tenant."),
        new(Names.AppType, "MultiTenant", "MultiTenant, SingleTenant or UserAssignedMSI", "The registration's type."),
        new(Names.ChannelMetadata, Cloud, Url, "Where the keys are that channels sign their tokens with."),
        new(Names.EmulatorMetadata, Cloud, Url, "Where the keys are that Emulator signs its tokens with."),
        new(Names.ChannelIssuer, Cloud, Text, "Who issues channels' tokens."),
        new(Names.LoginUrl, Cloud, Url, "Where the bot gets its own tokens."),
        new(Names.OAuthScope, Cloud, Text, "What the bot's tokens are for."),
    ];
}
