using Microsoft.Bot.Builder;
using OrderBot.Channels;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Knowledge;
using OrderBot.Marketplace;
using OrderBot.News;
using OrderBot.Orders;
using OrderBot.Orders.Http;
using OrderBot.Storage;
using OrderBot.SupportDesk;
using OrderBot.Telemetry;
using OrderBot.Turns;

namespace OrderBot;

/// <summary>The bot without its channels: what a web host and a terminal both need.</summary>
public static class BotServices
{
    public static IServiceCollection AddOrderBot(this IServiceCollection services, BotSettings settings, MarketplaceSettings shop) => services
        .AddSingleton(settings)
        .AddSingleton(TimeProvider.System)
        .AddOrders(settings, shop)
        .AddKnowledge(settings.Knowledge, settings.Model)
        .AddMeasures()
        .AddSingleton(provider => new Clock(provider.GetService<ShopClock>() ?? TimeProvider.System, settings.Windows, settings.TimeZone))
        .AddDialogs(new ConsentSettings(settings.ConsentExpires), new SignInSettings(settings.SignInLasts, settings.Limits.IsEnabled))
        .AddSingleton(_ => new BotDatabase(settings.Orders.PostgreSql is { } shared
            ? new PostgreSqlEngine(shared)
            : new SqliteEngine(Path.Combine(settings.DataFolder, "bot.db"), settings.Durability)))
        .AddSingleton<StateSerializer>(_ => new StateSerializer())
        .AddSingleton<StateStorage>()
        .AddSingleton<Inbox>()
        .AddSingleton<ConversationReferences>()
        .AddSingleton<UntoldNews>()
        .AddSingleton<NewsMeanwhile>()
        .AddSingleton<AuditLog>()
        .AddSingleton<Forgetting>()
        .AddSingleton<UnusedTalks>()
        .AddSingleton<BuyerRecords>()
        .AddSingleton<ITurnStore, TurnStore>()
        .AddSingleton<TurnStorage>()
        .AddSingleton<IStorage>(provider => provider.GetRequiredService<TurnStorage>())
        .AddSingleton<OneAtATime>()
        .AddSingleton<LastWords>()
        .AddSingleton<Patience>()
        .AddSingleton<Delivery>()
        .AddSingleton<Resending>()
        .AddSingleton<TurnCommit>()
        .AddSingleton<ConversationTurnState>()
        .AddSingleton<PrivateConversationState>(provider => provider.GetRequiredService<ConversationTurnState>())
        .AddSingleton<UserState>()
        .AddSingleton(new DeskPromise(settings.DeskAnswersWithin))
        .AddSingleton(provider => new DeskClock(provider.GetRequiredService<Clock>().Time))
        .AddSingleton(provider => new Handoffs(provider.GetRequiredService<BotDatabase>(), provider.GetRequiredService<DeskClock>().Time))
        .AddSingleton<PersonAtDesk>()
        .AddSingleton<HandoffMiddleware>()
        .AddSingleton(_ => new UnansweredTexts(settings.DataFolder))
        .AddSingleton<UnansweredMiddleware>()
        .AddSingleton<LookMiddleware>()
        .AddSingleton<LiveWordsMiddleware>()
        .AddSingleton<PressMiddleware>()
        .AddSingleton<GroupMiddleware>()
        .AddSingleton<TypingMiddleware>()
        .AddSingleton<NumberMiddleware>()
        .AddSingleton<SignedInMiddleware>()
        .AddSingleton<TurnErrors>()
        .AddSingleton<WriteAhead>()
        .AddSingleton<TroubledTurns>()
        .AddSingleton<SupportBot>()
        .AddSingleton<IBot>(provider => provider.GetRequiredService<SupportBot>());

    /// <summary>With an order service of one's own the marketplace does not exist.</summary>
    private static IServiceCollection AddOrders(this IServiceCollection services, BotSettings settings, MarketplaceSettings shop) =>
        (settings.Orders.Service is { } service ? services.AddHttpOrders(service) : services.AddMarketplace(shop)).Wrap<IOrderService>((provider, plain) =>
        {
            // Its table must be there.
            _ = provider.GetRequiredService<AuditLog>();
            return new AuditedOrders(plain, provider.GetRequiredService<TurnStorage>(), provider.GetRequiredService<TimeProvider>());
        });

    /// <summary>What every channel's adapter does with a turn, before and after the bot.</summary>
    /// <param name="own">What this channel does besides, before the turn runs.</param>
    public static T Equip<T>(this IServiceProvider services, T adapter, params ReadOnlySpan<IMiddleware> own)
        where T : BotAdapter
    {
        adapter.OnTurnError = services.GetRequiredService<TurnErrors>().OnTurnErrorAsync;
        adapter.Use(services.GetRequiredService<TurnMeasures>()).Use(services.GetRequiredService<GroupMiddleware>()).Use(services.GetRequiredService<LookMiddleware>());
        adapter.Use(services.GetRequiredService<LiveWordsMiddleware>()).Use(services.GetRequiredService<PressMiddleware>());
        foreach (var middleware in own)
        {
            adapter.Use(middleware);
        }

        adapter.Use(services.GetRequiredService<UnansweredMiddleware>()).Use(services.GetRequiredService<HandoffMiddleware>());
        adapter.Use(services.GetRequiredService<TurnCommit>()).Use(services.GetRequiredService<TypingMiddleware>());
        adapter.Use(services.GetRequiredService<SignedInMiddleware>()).Use(services.GetRequiredService<NumberMiddleware>());
        return adapter;
    }
}
