using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Api;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Marketplace.Pages;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace;

/// <summary>The embedded shop in two lines: its services, which need no web host, and its pages.</summary>
public static class MarketplaceServices
{
    /// <summary>
    /// <see cref="IOrderService"/>, <see cref="IAccountService"/> and <see cref="ShopClock"/> on the data folder, which any number
    /// of processes may share; it is made and filled at first use. A host also runs the sweep.
    /// </summary>
    public static IServiceCollection AddMarketplace(this IServiceCollection services, MarketplaceSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<ShopClock>()
        .AddSingleton<ShopDatabase>()
        .AddSingleton<OrderReader>()
        .AddSingleton<OrderWriter>()
        .AddSingleton<OrderEventLog>()
        .AddSingleton<SupplierDesk>()
        .AddSingleton<Sweep>()
        .AddSingleton<Forgetting>()
        .AddSingleton(provider => new BuyerForgetting(provider.GetRequiredService<ShopDatabase>()))
        .AddSingleton(provider => new BuyerPapers(provider.GetRequiredService<ShopDatabase>()))
        .AddSingleton<IOrderService, EmbeddedOrderService>()
        .AddSingleton<Limits>()
        .AddSingleton<ResetTokens>()
        .AddSingleton<SignInCodes>()
        .AddSingleton<Mailbox>()
        .AddSingleton<AccountMails>()
        .AddSingleton<IAccountService, EmbeddedAccountService>()
        .AddSingleton<PasswordSignIn>()
        .AddSingleton<ShopKey>()
        .AddSingleton<SignInCookie>()
        .AddSingleton<ChatToken>()
        .AddSingleton<DemoEndpoints>()
        .AddSingleton<ShopPage>()
        .AddSingleton<HomePage>()
        .AddSingleton<SignInPage>()
        .AddSingleton<NewPasswordPages>()
        .AddSingleton<MyOrdersPage>()
        .AddSingleton<OneOrderPage>()
        .AddSingleton<CancelOrderPage>()
        .AddSingleton<SupplierPage>()
        .AddSingleton<MailPage>()
        .AddSingleton<ApiKey>()
        .AddSingleton<OrderApi>()
        .AddSingleton<AccountApi>()
        .AddHostedService<SweepService>()
        .AddHostedService<MailSender>();

    /// <summary>Creates the shop's data, or carries it forward; the first use does so too.</summary>
    public static void PrepareMarketplace(this IServiceProvider services) => services.GetRequiredService<ShopDatabase>().EnsureCreated();

    /// <summary>The shop's pages, /chat/token, the demo's levers, and the order service under /shop/api.</summary>
    public static IEndpointRouteBuilder MapMarketplace(this IEndpointRouteBuilder app)
    {
        var services = app.ServiceProvider;
        var shop = app.MapGroup("");
        services.GetRequiredService<HomePage>().Map(shop);
        services.GetRequiredService<SignInPage>().Map(shop);
        services.GetRequiredService<NewPasswordPages>().Map(shop);
        services.GetRequiredService<MyOrdersPage>().Map(shop);
        services.GetRequiredService<OneOrderPage>().Map(shop);
        services.GetRequiredService<CancelOrderPage>().Map(shop);
        services.GetRequiredService<SupplierPage>().Map(shop);
        services.GetRequiredService<MailPage>().Map(shop);
        services.GetRequiredService<ChatToken>().Map(shop);
        services.GetRequiredService<DemoEndpoints>().Map(shop);
        shop.Around(SorryPage.Otherwise);
        shop.MapGet("/shop.css", Stylesheet.AnswerAsync);
        shop.Around(PageHeaders.Sent);
        var api = app.MapGroup("/shop/api");
        services.GetRequiredService<OrderApi>().Map(api);
        services.GetRequiredService<AccountApi>().Map(api);
        api.Around(services.GetRequiredService<ApiKey>().Asked);
        return app;
    }
}
