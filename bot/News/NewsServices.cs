using Microsoft.Bot.Builder.Integration.AspNet.Core;
using OrderBot.Channels.DirectLine;
using OrderBot.Channels.Slack;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.News;

/// <summary>Plugs the news in: who was met where, and the follower that tells.</summary>
public static class NewsServices
{
    public static IServiceCollection AddNews(this IServiceCollection services, string botId) => services
        .AddSingleton<NewsCursors>()
        .AddSingleton<RememberConversation>()
        .AddSingleton(provider => new Messengers(
            provider.GetRequiredService<DirectLineAdapter>(), provider.GetRequiredService<CloudAdapter>(), botId, provider.GetService<SlackAdapter>()))
        .AddHostedService<Recovery>()
        .AddHostedService<OtherReplicas>()
        .AddHostedService<RetentionService>()
        .AddSingleton<NewsMessenger>()
        .AddHostedService<NewsFollower>();
}
