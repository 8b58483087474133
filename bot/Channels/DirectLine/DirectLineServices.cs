using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrderBot.Storage;

namespace OrderBot.Channels.DirectLine;

/// <summary>Plugs Direct Line 3.0 into the host. It needs a BotDatabase and an IBot.</summary>
public static class DirectLineServices
{
    /// <param name="realTime">The time that tokens and timestamps tell; the system's when null. Never a shop's clock that can be moved.</param>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, DirectLineSettings settings, TimeProvider? realTime = null)
    {
        var clock = realTime ?? TimeProvider.System;
        services.AddSingleton(settings);
        services.TryAddSingleton<Inbox>();
        services.AddSingleton(provider => new Conversations(provider.GetRequiredService<BotDatabase>(), clock));
        services.AddSingleton(provider => new ActivityLog(provider.GetRequiredService<BotDatabase>(), clock));
        services.AddSingleton<UploadedFiles>();
        services.AddSingleton<Listeners>();
        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton(_ => new DirectLineTokens(settings, clock));
        services.AddSingleton<Entrance>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<UploadEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        return services;
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments(ConversationEndpoints.Path),
            calls => calls.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) }));
        var services = app.Services;
        var entrance = services.GetRequiredService<Entrance>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var streams = services.GetRequiredService<StreamEndpoint>();
        var uploads = services.GetRequiredService<UploadEndpoints>();

        var calls = app.MapGroup(ConversationEndpoints.Path);
        Map(HttpMethods.Post, "/tokens/generate", tokens.GenerateAsync);
        Map(HttpMethods.Post, "/tokens/refresh", tokens.RefreshAsync);
        Map(HttpMethods.Post, "/conversations", conversations.StartAsync);
        Map(HttpMethods.Get, "/conversations/{id}", conversations.ReconnectAsync);
        Map(HttpMethods.Post, "/conversations/{id}/activities", activities.PostAsync);
        Map(HttpMethods.Get, "/conversations/{id}/activities", activities.PollAsync);
        Map(HttpMethods.Post, "/conversations/{id}/upload", uploads.UploadAsync);
        Map(HttpMethods.Get, "/conversations/{id}/stream", streams.OpenAsync);
        Map(HttpMethods.Connect, "/conversations/{id}/stream", streams.OpenAsync); // a WebSocket over HTTP/2
        Map(HttpMethods.Get, "/attachments/{id}", uploads.DownloadAsync);
        Map(HttpMethods.Options, "/{**any}", Entrance.AnswerPreflight);
        return app;

        void Map(string method, string path, RequestDelegate call) => calls.MapMethods(path, [method], entrance.Open(call));
    }
}
