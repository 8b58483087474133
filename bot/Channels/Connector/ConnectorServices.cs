using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using OrderBot.News;
using OrderBot.Turns;

namespace OrderBot.Channels.Connector;

/// <summary>Plugs the Bot Connector channel in: Azure Bot Service with credentials, Bot Framework Emulator without.</summary>
public static class ConnectorServices
{
    public static IServiceCollection AddConnectorChannel(this IServiceCollection services, bool hasCredentials) => services
        .AddHttpClient()
        .AddSingleton<OneAtATime>()
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(), httpClientFactory: provider.GetRequiredService<IHttpClientFactory>()))
        .AddSingleton<DemoBuyerMiddleware>()
        .AddSingleton(provider =>
        {
            var adapter = provider.Equip(new CloudAdapter(
                provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
            adapter.Use(new OneTurnAtATime(provider.GetRequiredService<OneAtATime>()));
            if (!hasCredentials)
            {
                adapter.Use(provider.GetRequiredService<DemoBuyerMiddleware>());
            }

            adapter.Use(provider.GetRequiredService<RememberConversation>());
            return adapter;
        });
}
