using OrderBot.Channels.Connector;
using OrderBot.News;

namespace OrderBot.Channels.Slack;

/// <summary>Plugs Slack in.</summary>
public static class SlackServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="settings">Null when Slack is not connected.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, SlackSettings? settings)
    {
        if (settings is null)
        {
            return services;
        }

        // A redirect would carry the token elsewhere.
        services.AddHttpClient(SlackWebApi.Client, client => client.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        return services
            .AddSingleton(settings)
            .AddSingleton<SlackSignature>()
            .AddSingleton<SlackWebApi>()
            .AddSingleton<SlackArrivals>()
            .AddSingleton<SlackPresses>()
            .AddSingleton<SlackCommands>()
            .AddSingleton<SlackReplies>()
            .AddSingleton<SlackAdapter>()
            .AddSingleton<SlackEndpoints>();
    }

    /// <param name="demoBuyers">Whether a user whose id is a demo Member ID counts as signed in.</param>
    public static void MapSlack(this WebApplication app, bool demoBuyers)
    {
        if (app.Services.GetService<SlackAdapter>() is not { } adapter)
        {
            return;
        }

        if (demoBuyers)
        {
            app.Services.Equip(adapter, app.Services.GetRequiredService<DemoBuyerMiddleware>(), app.Services.GetRequiredService<RememberConversation>());
        }
        else
        {
            app.Services.Equip(adapter, app.Services.GetRequiredService<RememberConversation>());
        }

        var endpoints = app.Services.GetRequiredService<SlackEndpoints>();
        app.MapPost("/slack/events", (Delegate)endpoints.EventsAsync);
        app.MapPost("/slack/interactions", (Delegate)endpoints.InteractionsAsync);
        app.MapPost("/slack/commands", (Delegate)endpoints.CommandsAsync);
    }
}
