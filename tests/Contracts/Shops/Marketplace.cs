using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;
using OrderBot.Orders.Http;

namespace OrderBot.Contracts.Tests;

/// <summary>The embedded marketplace on either database, in process or behind a real web server.</summary>
public abstract class Marketplace(bool postgreSql, bool http) : IShop
{
    public const string Key = "the shop's key";

    private readonly string folder = Directory.CreateTempSubdirectory("shop").FullName;
    private readonly string schema = postgreSql ? PostgreSqlServer.NewSchema() : "";
    private readonly FakeTime time = new();
    private WebApplication? site;
    private ServiceProvider? inside;
    private ServiceProvider? outside;

    public IOrderService Orders => (outside ?? inside)!.GetRequiredService<IOrderService>();

    public IAccountService Accounts => (outside ?? inside)!.GetRequiredService<IAccountService>();

    /// <summary>The shop's own services, on this side of any wire.</summary>
    internal IServiceProvider Inside => site?.Services ?? inside!;

    /// <summary>Where the web server answers.</summary>
    internal Uri Address => new(site!.Urls.First());

    internal MarketplaceSettings Settings => new()
    {
        DataFolder = folder,
        RealTime = time,
        PostgreSql = postgreSql ? PostgreSqlServer.ConnectionString : null,
        Schema = schema,
        ApiKey = Key,
        SeedOrders = SeedOrders,
    };

    internal int SeedOrders { get; init; }

    /// <summary>What stands before the shop on the server.</summary>
    internal Action<IApplicationBuilder>? Before { get; init; }

    /// <summary>How patient the caller is.</summary>
    internal Func<OrdersUrlSettings, OrdersUrlSettings> Caller { get; init; } = settings => settings;

    public async Task OpenAsync()
    {
        if (!http)
        {
            inside = new ServiceCollection().AddMarketplace(Settings).BuildServiceProvider();
            return;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddMarketplace(Settings);
        site = builder.Build();
        Before?.Invoke(site);
        site.MapMarketplace();
        await site.StartAsync();
        outside = NewCaller();
    }

    /// <summary>Another program that calls the shop's web server.</summary>
    internal ServiceProvider NewCaller() =>
        new ServiceCollection().AddHttpOrders(Caller(new OrdersUrlSettings(new Uri(Address, "/shop/api"), Key))).BuildServiceProvider();

    /// <summary>Another process on the same data.</summary>
    internal ServiceProvider Neighbour(TimeProvider? clock = null) => new ServiceCollection().AddMarketplace(Settings with { RealTime = clock ?? time }).BuildServiceProvider();

    public Task SupplyAsync(string number, SupplierAct act, string? text = null) =>
        Inside.GetRequiredService<SupplierDesk>().ActAsync(number, act, text, CancellationToken.None);

    public Task PassAsync(TimeSpan span)
    {
        time.Pass(span);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<(string To, string Subject, string Text)>> MailsAsync() =>
        Task.FromResult<IReadOnlyList<(string, string, string)>>(Inside.GetRequiredService<Mailbox>().Sent().ConvertAll(mail => (mail.To, mail.Subject, mail.Text)));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (outside is not null)
        {
            await outside.DisposeAsync();
        }

        if (inside is not null)
        {
            await inside.DisposeAsync();
        }

        if (site is not null)
        {
            await site.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
