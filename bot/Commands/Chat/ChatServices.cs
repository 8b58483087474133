using Microsoft.Bot.Builder;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.Commands.Chat;

/// <summary>The bot behind a terminal: the same data folder as a running host, and no web.</summary>
public static class ChatServices
{
    public static ServiceProvider Build(IConfiguration configuration)
    {
        var settings = BotSettings.Read(configuration, Home.Folder);
        DataFolder.Prepare(settings);
        return new ServiceCollection()
            .AddLogging(logging => logging
                .SetMinimumLevel(LogLevel.Warning)
                // What it tried again ends in one sentence, or was of no account.
                .AddFilter("Polly", LogLevel.None)
                .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace))
            .AddOrderBot(settings, settings.Shop)
            .BuildServiceProvider();
    }

    public static ChatSession Session(IServiceProvider services, Buyer? buyer) => new(
        services.Equip(new ConsoleAdapter()),
        services.GetRequiredService<IBot>(),
        services.GetRequiredService<IOrderService>(),
        services.GetRequiredService<OrderNewsTeller>(),
        services.GetRequiredService<UntoldNews>(),
        new OrderStates(services.GetRequiredService<IOrderService>()),
        buyer);
}
