using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using OrderBot.News;

namespace OrderBot.Channels.Connector;

/// <summary>Plugs the Bot Connector channel in: Azure Bot Service with credentials, Bot Framework Emulator without.</summary>
public static class ConnectorServices
{
    public static IServiceCollection AddConnectorChannel(this IServiceCollection services, bool hasCredentials) => services
        .AddHttpClient()
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(), httpClientFactory: provider.GetRequiredService<IHttpClientFactory>()))
        .AddSingleton<DemoBuyerMiddleware>()
        .AddSingleton(provider => provider.Equip(
            new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()),
            hasCredentials
                ? [provider.GetRequiredService<RememberConversation>()]
                : [provider.GetRequiredService<DemoBuyerMiddleware>(), provider.GetRequiredService<RememberConversation>()]));
}
