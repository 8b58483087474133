using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace.Accounts;
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
        .AddHostedService<SweepService>();

    /// <summary>The shop's pages, /chat/token and the demo's levers.</summary>
    public static IEndpointRouteBuilder MapMarketplace(this IEndpointRouteBuilder app)
    {
        var services = app.ServiceProvider;
        services.GetRequiredService<HomePage>().Map(app);
        services.GetRequiredService<SignInPage>().Map(app);
        services.GetRequiredService<NewPasswordPages>().Map(app);
        services.GetRequiredService<MyOrdersPage>().Map(app);
        services.GetRequiredService<OneOrderPage>().Map(app);
        services.GetRequiredService<CancelOrderPage>().Map(app);
        services.GetRequiredService<SupplierPage>().Map(app);
        services.GetRequiredService<MailPage>().Map(app);
        services.GetRequiredService<ChatToken>().Map(app);
        services.GetRequiredService<DemoEndpoints>().Map(app);
        app.MapGet("/shop.css", Stylesheet.AnswerAsync);
        return app;
    }
}
