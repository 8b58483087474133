using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using OrderBot.Channels.Teams;
using OrderBot.News;

namespace OrderBot.Channels.Connector;

/// <summary>Plugs the Bot Connector channel in: Azure Bot Service with credentials, Bot Framework Emulator without.</summary>
public static class ConnectorServices
{
    private static readonly TeamsMiddleware Teams = new();

    /// <summary>A conversation is held, and its buyer's next turn waits, while a channel is written to; the channels themselves hang up after 15 seconds.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(15);

    /// <param name="demoBuyers">Whether a sender whose id is a demo Member ID counts as signed in.</param>
    /// <param name="hasCredentials">Whether senders prove who they are by tokens.</param>
    public static IServiceCollection AddConnectorChannel(this IServiceCollection services, bool demoBuyers, bool hasCredentials) => services
        .AddHttpClient(Options.DefaultName, client => client.Timeout = LongestCall).Services
        .AddSingleton<BotFrameworkAuthentication>(provider => hasCredentials
            ? new ConfigurationBotFrameworkAuthentication(provider.GetRequiredService<IConfiguration>(), httpClientFactory: provider.GetRequiredService<IHttpClientFactory>())
            : new OwnMachineAuthentication(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHttpClientFactory>()))
        .AddSingleton<DemoBuyerMiddleware>()
        .AddSingleton<CardActionMiddleware>()
        .AddSingleton<OrderCards>()
        .AddSingleton(provider => provider.Equip(
            new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()),
            demoBuyers
                ? [Teams, provider.GetRequiredService<TalkLimits>(), provider.GetRequiredService<DemoBuyerMiddleware>(), provider.GetRequiredService<RememberConversation>(), provider.GetRequiredService<CardActionMiddleware>()]
                : [Teams, provider.GetRequiredService<TalkLimits>(), provider.GetRequiredService<RememberConversation>(), provider.GetRequiredService<CardActionMiddleware>()]));
}
