using Microsoft.AspNetCore.Hosting.Server;
using OrderBot.Channels.Connector;
using OrderBot.Channels.DirectLine;
using OrderBot.Channels.Slack;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Routing;
using OrderBot.Knowledge;
using OrderBot.Marketplace;
using OrderBot.News;
using OrderBot.SupportDesk;

namespace OrderBot;

/// <summary>What is plugged into what, for the web.</summary>
public static class WebHost
{
    /// <param name="also">Changes what is plugged in; for who hosts the bot in a program of their own.</param>
    /// <exception cref="SettingException">A setting has a value that it cannot have.</exception>
    public static WebApplication Build(string[] words, Action<IServiceCollection>? also = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = words, ContentRootPath = Home.Folder, ApplicationName = nameof(OrderBot) });
        builder.WebHost.UseStaticWebAssets();
        // What the build compressed is sent; files that change under a running host would be packed anew each time, and badly.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        // Each further try would be told with a page of stack; what it came to is told once, by who asked.
        builder.Logging.AddFilter("Polly", LogLevel.Error);
        // It would make an activity of each request for scopes that no line shows; with telemetry on, its listeners ask for one.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // A start that fails is told by the command, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        var settings = BotSettings.Read(builder.Configuration, Home.Folder);
        var hasShop = settings.Orders.Service is null;
        Listening.Choose(builder, settings);
        DataFolder.Prepare(settings);

        var address = new OwnAddress();
        builder.Services.AddSingleton(address);
        var secret = DirectLineSecret.Of(settings);
        var talks = new TalkLimits(settings.Limits);
        builder.Services
            .AddSingleton(talks)
            .AddOrderBot(settings, Shop(settings, address, secret))
            .AddConnectorChannel(demoBuyers: hasShop && !settings.HasCredentials, settings.HasCredentials)
            .AddDirectLine(new DirectLineSettings
            {
                Secret = secret,
                SecondSecret = settings.DirectLineSecondSecret,
                AllowedOrigins = settings.AllowedOrigins,
                Limits = settings.Limits.IsEnabled,
                PostsAtOnce = TalkLimits.AtOnce(settings.Limits.Conversation),
                PostsPerSecond = Math.Max(1, settings.Limits.Conversation / 60),
                RefusedFor = member => talks.RefusedAccount($"{DirectLineAdapter.ChannelId}/{member}"),
            })
            .AddSlack(settings.Slack)
            .AddEdgeLimits(settings.Limits, settings.HasCredentials)
            .AddSupportDesk(new DeskSettings(settings.DeskKey, hasShop, secret))
            .AddOperation(settings)
            .AddNews(builder.Configuration[SettingNames.AppId] ?? "");

        also?.Invoke(builder.Services);
        var app = builder.Build();
        address.Know(app.Services.GetRequiredService<IServer>());
        app.Services.Equip(app.Services.GetRequiredService<DirectLineAdapter>(), app.Services.GetRequiredService<RememberConversation>());

        app.UseStatusCodePages(Refusals.AnswerAsync);
        app.UseMiddleware<StorageAway>();
        app.UseRateLimiter();
        app.MapWidget();
        app.MapConnector(settings.HasCredentials);
        app.MapDirectLine();
        app.MapSlack(demoBuyers: hasShop && !settings.HasCredentials);
        if (hasShop)
        {
            app.MapMarketplace();
        }

        app.MapSupportDesk();
        app.MapHealth();
        return app;
    }

    /// <summary>Learns the sayings and reads the articles before anybody waits for it.</summary>
    public static Task WarmAsync(WebApplication app, CancellationToken ct) => Task.WhenAll(
        Task.Run(() => app.Services.GetRequiredService<SupportRoot>(), ct),
        Task.Run(() => ConsentReader.Read("yes"), ct),
        Task.Run(() => app.Services.GetRequiredService<HelpDesk>().WarmAsync(ct), ct));

    private static MarketplaceSettings Shop(BotSettings settings, OwnAddress address, string secret) => settings.Shop with
    {
        BaseUrl = () => address.ForPeople,
        DirectLineUrl = () => address.ForItself + "/v3/directline",
        DirectLineSecret = secret,
    };
}
