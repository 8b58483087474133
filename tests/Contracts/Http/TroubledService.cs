using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderBot.Orders.Http;

namespace OrderBot.Contracts.Tests;

/// <summary>A real web server that answers as a test tells it, and a caller of it.</summary>
internal sealed class TroubledService : IAsyncDisposable
{
    private readonly WebApplication app;
    private int calls;

    private TroubledService(WebApplication app) => this.app = app;

    /// <summary>How many calls have arrived.</summary>
    public int Calls => calls;

    public static async Task<TroubledService> OpenAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var service = new TroubledService(app);
        app.Run(context => answer(context, Interlocked.Increment(ref service.calls)));
        await app.StartAsync();
        return service;
    }

    public ServiceProvider Caller(Func<OrdersUrlSettings, OrdersUrlSettings>? change = null) => Caller(new Uri(app.Urls.First()), change);

    public static ServiceProvider Caller(Uri address, Func<OrdersUrlSettings, OrdersUrlSettings>? change = null)
    {
        var settings = new OrdersUrlSettings(address, "key") { OneTry = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(1) };
        return new ServiceCollection().AddHttpOrders(change?.Invoke(settings) ?? settings).BuildServiceProvider();
    }

    /// <summary>Where nobody listens.</summary>
    public static Uri Nowhere()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
