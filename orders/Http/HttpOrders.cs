using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace OrderBot.Orders.Http;

/// <summary>Orders and accounts of a service that speaks openapi.yaml.</summary>
public static class HttpOrders
{
    private const string Name = "orders";
    private const int Repeats = 2;

    /// <summary><see cref="IOrderService"/> and <see cref="IAccountService"/>: bounded in time, repeated where that is safe, resting when the service is down.</summary>
    public static IServiceCollection AddHttpOrders(this IServiceCollection services, OrdersUrlSettings settings)
    {
        var client = services.AddHttpClient(Name, http =>
        {
            http.BaseAddress = new Uri(settings.Url.AbsoluteUri.TrimEnd('/') + "/");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.Key);
            http.DefaultRequestHeaders.Accept.ParseAdd("application/json, application/problem+json");
            // The pipeline below keeps the time.
            http.Timeout = Timeout.InfiniteTimeSpan;
        });
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // The credential goes where the setting says and nowhere else.
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = settings.OneTry,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        // Addresses hold what the buyer looks for.
        client.RemoveAllLoggers();
        client.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        client.AddResilienceHandler(Name, (pipeline, _) => pipeline
            .AddTimeout(new HttpTimeoutStrategyOptions { TimeoutGenerator = call => new(settings.InAll + Journey.Of(call.Context).Waits) })
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = Repeats,
                Delay = settings.Pause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = call => new(Journey.Of(call.Context).SafeToRepeat && HttpClientResiliencePredicates.IsTransient(call.Outcome)),
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = settings.FewestBeforeRest,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = settings.Rest,
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { TimeoutGenerator = call => new(settings.OneTry + Journey.Of(call.Context).Waits) }));
        client.AddHttpMessageHandler(() => new Arrival());
        return services
            .AddSingleton(provider => new ApiClient(provider.GetRequiredService<IHttpClientFactory>().CreateClient(Name)))
            .AddSingleton<IOrderService, HttpOrderService>()
            .AddSingleton<IAccountService, HttpAccountService>();
    }
}
