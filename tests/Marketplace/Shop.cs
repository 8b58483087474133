using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Tests;

/// <summary>A shop on a real database in a folder of its own, without a web host, as the chat command has it.</summary>
internal sealed class Shop : IDisposable
{
    public static readonly Buyer Ana = new("MB100001", "Ana Ferreira", "Europe/Lisbon");
    public static readonly Buyer Tom = new("MB100002");

    private readonly ServiceProvider services;
    private readonly bool ownsFolder;

    public Shop(Func<MarketplaceSettings, MarketplaceSettings>? change = null, Shop? sameFolderAs = null)
    {
        ownsFolder = sameFolderAs is null;
        Folder = sameFolderAs?.Folder ?? Directory.CreateTempSubdirectory("shop").FullName;
        Time = sameFolderAs?.Time ?? new FakeTime();
        var settings = new MarketplaceSettings { DataFolder = Folder, RealTime = Time };
        services = new ServiceCollection().AddLogging().AddMarketplace(change?.Invoke(settings) ?? settings).BuildServiceProvider();
    }

    public string Folder { get; }

    public FakeTime Time { get; }

    public IOrderService Orders => services.GetRequiredService<IOrderService>();

    public IAccountService Accounts => services.GetRequiredService<IAccountService>();

    public ShopClock Clock => services.GetRequiredService<ShopClock>();

    public ShopDatabase Database => services.GetRequiredService<ShopDatabase>();

    public Forgetting Forgetting => services.GetRequiredService<Forgetting>();

    public BuyerForgetting BuyerForgetting => services.GetRequiredService<BuyerForgetting>();

    public BuyerPapers Papers => services.GetRequiredService<BuyerPapers>();

    public Sweep Sweep => services.GetRequiredService<Sweep>();

    public List<Mail> Mails => services.GetRequiredService<Mailbox>().Sent();

    public ResetTokens Tokens => services.GetRequiredService<ResetTokens>();

    public PasswordSignIn Passwords => services.GetRequiredService<PasswordSignIn>();

    /// <summary>Has the mails sent, as a host does, until the answer is disposed of.</summary>
    public Task<IAsyncDisposable> SendMailsAsync() => RunAsync<MailSender>();

    /// <summary>Has the orders swept, as a host does, until the answer is disposed of.</summary>
    public Task<IAsyncDisposable> SweepAsync() => RunAsync<SweepService>();

    public async Task AllMailsAreGoneAsync()
    {
        for (var next = Database.NextWrite; Mails.Count > 0; next = Database.NextWrite)
        {
            await next;
        }
    }

    public async Task<Order> OrderAsync(string number, Buyer? buyer = null) =>
        await Orders.FindAsync(buyer ?? Ana, number, CancellationToken.None) ?? throw new InvalidOperationException($"no order {number}");

    public async Task<OrderReceipt> RequestAsync(string number, string key, long? version = null, string reason = "wrong size") =>
        await Orders.RequestCancellationAsync(Ana, number, version ?? (await OrderAsync(number)).Version, reason, key, CancellationToken.None);

    public Task<OrderReceipt> SupplyAsync(string number, SupplierAct act, string? text = null) =>
        services.GetRequiredService<SupplierDesk>().ActAsync(number, act, text, CancellationToken.None);

    public async Task<List<OrderEvent>> EventsAsync(Buyer? buyer = null) =>
        [.. (await Orders.EventsAsync(buyer, null, 500, TimeSpan.Zero, CancellationToken.None)).Events];

    public void Dispose()
    {
        services.Dispose();
        if (ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private async Task<IAsyncDisposable> RunAsync<T>()
        where T : IHostedService
    {
        var service = services.GetServices<IHostedService>().OfType<T>().Single();
        await service.StartAsync(CancellationToken.None);
        return new Running(service);
    }

    private sealed class Running(IHostedService service) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => new(service.StopAsync(CancellationToken.None));
    }
}
